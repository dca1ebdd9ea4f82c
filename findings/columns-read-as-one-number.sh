#!/usr/bin/env bash
# One would guess: words that stand at opposite sides of a page in two columns come out of a PDF apart: on lines of their own, or with more than a space.
# What happens: pdf.js puts one item between them whose text is a single space, wide as the gap is, and no end of line; unpdf joins the items to a line.
#   "Room 212" in the left column and "555-0123" in the right one become "212 555-0123", which a finder of telephone numbers takes for a number with an
#   area code. Only the width of that item tells: here almost a third of the page, where a space of this font is 3 points.
# Why a user of this field cares: leaflets with helplines are set in columns. A number comes out that nobody printed, and it may be somebody's
#   telephone. The width of the item has to be asked before the text is joined.
# Reference: https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib.html (TextItem: str, width, hasEOL) and https://github.com/unjs/unpdf#readme
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts unpdf@1.7.0 pdf-lib@1.17.1 libphonenumber-js@1.13.16
cat >try.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const sheet = await PDFDocument.create();
const font = await sheet.embedFont(StandardFonts.Helvetica);
const page = sheet.addPage([595, 842]);
const left = ['Visitors: please come to', 'the desk in Room 212'];
const right = ['Our line for the night:', '555-0123'];
for (const [index, baseline] of [700, 684].entries()) {
  page.drawText(left[index], { x: 50, y: baseline, size: 12, font });
  page.drawText(right[index], { x: 350, y: baseline, size: 12, font });
}
const pdf = await getDocumentProxy(await sheet.save());
const { items } = await (await pdf.getPage(1)).getTextContent();
for (const { str, width, hasEOL } of items) console.log(`  ${JSON.stringify(str)}, ${Math.round(width)} wide, end of line: ${hasEOL}`);
const { text } = await extractText(pdf, { mergePages: true });
const perPage = (await extractText(pdf, { mergePages: false })).text[0];
const numbersOf = (string) => findPhoneNumbersInText(string, 'US').map(({ number }) => number.formatNational());
console.log(`pdf.js ${(await getResolvedPDFJS()).version}`);
console.log(`unpdf: ${JSON.stringify(perPage)}`);
console.log('numbers in that text:', numbersOf(text), numbersOf(perPage));
console.log('numbers in each column by itself:', numbersOf(left.join('\n')), numbersOf(right.join('\n')));

const gaps = items.filter(({ str, width, hasEOL }) => str === ' ' && width > 100 && !hasEOL);
const made = ['(212) 555-0123'];
const same =
  gaps.length === 2 &&
  perPage.includes('Room 212 555-0123') &&
  [text, perPage].every((string) => String(numbersOf(string)) === String(made)) &&
  [left, right].every((column) => !numbersOf(column.join('\n')).includes(made[0]));
process.exitCode = same ? 0 : 1;
JS
echo "unpdf 1.7.0, pdf-lib 1.17.1, libphonenumber-js 1.13.16, Node $(node --version)"
timeout 60 node try.mjs || {
  echo 'This has changed: the gap between columns comes out as more than a space now.' >&2
  exit 1
}
