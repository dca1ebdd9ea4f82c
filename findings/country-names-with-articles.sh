#!/usr/bin/env bash
# One would guess: names of countries from CLDR can stand in a list as they come, in the order of the reader's alphabet.
# What happens: in Irish and in Maltese many names come with their article ("an Albáin", "l-Albanija"), so a sorted list puts those with an
#   article in one block, and within a few letters of one another; in Irish they begin with a small letter, too.
# Why a user of this field cares: somebody who looks for a country in a hurry looks under its own first letter. The names are right inside a
#   sentence, so they cannot simply be changed for both uses.
# Reference: Unicode CLDR, "Country/Region (Territory) Names", https://cldr.unicode.org/translation/displaynames/countryregion-territory-names
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund cldr-localenames-full@48.0.0
node --input-type=module <<'JS'
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`node_modules/cldr-localenames-full/${file}`, 'utf8'));
console.log(`cldr-localenames-full ${read('package.json').version}`);
const articles = { ga: /^(?:an|na) /, mt: /^(?:il|l|iċ|id|in|ir|is|it|ix|iż)-/, en: /^the /i };
const seen = {};
for (const [language, article] of Object.entries(articles)) {
  const { territories } = read(`main/${language}/territories.json`).main[language].localeDisplayNames;
  const names = Object.entries(territories).flatMap(([code, name]) => (/^[A-Z]{2}$/.test(code) ? name : []));
  const bound = names.filter((name) => article.test(name));
  seen[language] = bound.length;
  console.log(`${language}: ${bound.length} of ${names.length} names with an article, as ${territories.AL}, ${territories.SE}`);
}
if (!(seen.ga > 100 && seen.mt > 100 && seen.en === 0)) {
  console.error('This has changed: the names no longer come with articles, or English ones do.');
  process.exit(1);
}
JS
