#!/usr/bin/env bash
# One would guess: a CSV file reads the same with and without the line end after its last record, which RFC 4180 leaves open; Papa Parse finds the
#   separator by itself in both.
# What happens: the last line end counts as one more row with one empty field. In a short list of two columns, that row keeps Papa Parse from finding the
#   semicolon or the tab: it falls back to the comma, and the table has one column, "name;number" (`errors` has a note of it). So it is up to 8
#   records; from 9 on the separator is found, and the empty row is reported as one with too few fields. skipEmptyLines: true helps in both; it is off
#   unless one sets it.
# Why a user of this field cares: a country has a handful of helplines, and programs that print CSV in much of Europe write semicolons and a last line end.
#   Every column that is asked for is undefined then, in the small lists alone; whoever tries it with a long one does not see it.
# Reference: https://www.rfc-editor.org/rfc/rfc4180#section-2 (point 2), https://www.papaparse.com/docs#config, https://github.com/mholt/PapaParse/issues/279
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts papaparse@5.7.1
cat >try.mjs <<'JS'
import Papa from 'papaparse';

const list = (separator, records, end) =>
  ['name number', ...Array.from({ length: records }, (_, index) => `Line-${index + 1} 11${index}`)].join('\r\n').replaceAll(' ', separator) + end;
const seen = [];
for (const separator of [';', '\t']) {
  for (const records of [1, 8, 9]) {
    for (const [end, options] of [['', {}], ['\r\n', {}], ['\r\n', { skipEmptyLines: true }]]) {
      const { data, errors, meta } = Papa.parse(list(separator, records, end), { header: true, ...options });
      const outcome = [meta.fields.length, data[0].number, data.length - records, errors.map(({ code }) => code)];
      seen.push(outcome.join(' | '));
      console.log(JSON.stringify(separator), `${records} records,`, end ? 'line end at the last,' : 'none at the last,', options);
      console.log('  columns %s, first number %s, rows too many %s, errors %j', ...outcome);
    }
  }
}
const right = '2 | 110 | 0 | ';
const short = [right, '1 |  | 1 | UndetectableDelimiter', right];
const long = [right, '2 | 110 | 1 | TooFewFields', right];
const expected = [...short, ...short, ...long];
process.exitCode = JSON.stringify(seen) === JSON.stringify([...expected, ...expected]) ? 0 : 1;
JS
echo "papaparse 5.7.1, Node $(node --version)"
timeout 60 node try.mjs || {
  echo 'This has changed: the last line end is not counted as a row any more, or the separator is found in another way.' >&2
  exit 1
}
