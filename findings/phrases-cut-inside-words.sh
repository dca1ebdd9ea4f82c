#!/usr/bin/env bash
# One would guess: BudouX, made to break Thai and Chinese titles between phrases, breaks them at worst at the wrong word.
# What happens: it ends a line inside of words: "ปฏิเสธ" (refuse) after its first letter, "还清" (pay off) between its two, "别的" (other) too.
#   The word breaker that comes with every engine (ICU, Intl.Segmenter) keeps all of these whole.
# Why a user of this field cares: the title is the sentence that stops a reader. The same Chinese letter alone is another word ("还": still).
#   A title that is broken by a model has to be read by somebody who knows the language, or at least held against ICU's words.
# Reference: https://github.com/google/budoux, and https://unicode-org.github.io/icu/userguide/boundaryanalysis/
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund budoux@0.9.2
node --input-type=module <<'JS'
import { readFileSync } from 'node:fs';
import { loadDefaultSimplifiedChineseParser, loadDefaultThaiParser } from 'budoux';

console.log(`budoux ${JSON.parse(readFileSync('node_modules/budoux/package.json', 'utf8')).version}, ICU ${process.versions.icu}`);
const titles = [
  ['th', loadDefaultThaiParser(), '“เขาไม่ยอมให้เราปฏิเสธ”', 'ปฏิเสธ'],
  ['zh-Hans', loadDefaultSimplifiedChineseParser(), '“你欠我钱。现在你得干活，干到还清为止。”', '还清'],
  ['zh-Hans', loadDefaultSimplifiedChineseParser(), '“你在这里白住？那就用别的方式还。”', '别的'],
];
let cut = 0;
let kept = 0;
for (const [language, parser, title, word] of titles) {
  const phrases = parser.parse(title);
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
  console.log(`BudouX ${phrases.join('|')}\n   ICU ${words.join('|')}`);
  if (!phrases.some((phrase) => phrase.includes(word))) cut++;
  if (words.includes(word)) kept++;
}
if (cut !== titles.length || kept !== titles.length) {
  console.error(`This has changed: BudouX cuts ${cut} of the ${titles.length} words, ICU keeps ${kept}.`);
  process.exit(1);
}
JS
