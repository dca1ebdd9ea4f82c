/** Proves: what a frame shows lies in each copy, with the numbers of its countries alone, in languages that it has; and `html --frame` prints the lines. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();
const copied = (/** @type {string[]} */ ...options) => {
  const folder = mkdtempSync(join(scratch, 'frame-'));
  assert.equal(run('copy', folder, ...options).status, 0);
  return { folder, page: readFileSync(join(folder, 'frame.html'), 'utf8') };
};
const paragraphs = (/** @type {string} */ page) => [...page.matchAll(/<p lang="([\w-]+)" dir="ltr" data-country="(\w\w)">(.*)<\/p>/g)];

test('each country has its numbers, in each of its languages that the copy has, else in English', () => {
  const { page } = copied('--countries', 'BE,MT', '--languages', 'nl,nl-BE,fr');
  assert.deepEqual(
    paragraphs(page).map(([, language, country]) => `${country} ${language}`),
    ['BE nl-BE', 'BE fr', 'MT en'],
  );
  for (const [, , country, text = ''] of paragraphs(page)) {
    assert.match(text, country === 'BE' ? /^Belg.*tel:\+3278055800/ : /^Malta: .*tel:179/);
    assert.match(text, /tel:112.*href="https:\/\/www\.wikipedia\.org\/"/);
  }
});

test('a copy for one country does not name it', () => {
  const { page } = copied('--countries', 'BE', '--languages', 'nl,nl-BE');
  assert.doesNotMatch(paragraphs(page)[0]?.[3] ?? '', /België/);
});

test('no style and no script stands in the page, and what it loads is checked', () => {
  const { page } = copied('--countries', 'BE', '--name', 'help');
  assert.doesNotMatch(page, /<style|style=|<script[^>]*>[^<]| on\w+=/);
  const loaded = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"[^>]*>/g)];
  assert.deepEqual(
    loaded.map(([, file]) => file),
    ['frame.css', 'frame.js', 'help.js'],
  );
  for (const [tag] of loaded.filter(([, file]) => file !== 'frame.css'))
    assert.match(tag, /crossorigin="anonymous" integrity="sha384-[\w+/]{64}"/);
});

test('verify finds a byte more in it', () => {
  const { folder } = copied('--countries', 'BE', '--languages', 'nl');
  for (const file of ['frame.html', 'frame.css', 'frame.js']) {
    appendFileSync(join(folder, file), ' ');
    assert.match(run('verify', folder).stdout, new RegExp(`CHANGED {2}${file.replace('.', '\\.')}`));
  }
});

test('html --frame prints numbers and frame, with the address of the folder, however it is named', () => {
  for (const source of ['https://your.site/help/', 'https://your.site/help/help.js?v=1']) {
    const { stdout } = run('html', '--country', 'MK', '--lang', 'mk', '--story', 'job', '--frame', '--src', source);
    const [numbers = '', frame = '', ...rest] = stdout.trim().split('\n');
    assert.deepEqual(rest, []);
    assert.match(numbers, /^<p lang="mk">.*tel:/);
    assert.ok(
      frame.includes('src="https://your.site/help/frame.html?country=MK&amp;elements=card,help-directory&amp;lang=mk&amp;story=job"'),
      frame,
    );
    assert.match(frame, /^<iframe title="[^"]+" .*sandbox="[^"]*allow-top-navigation[^"]*"><\/iframe>$/);
  }
  for (const option of ['--long', '--shadow', '--placeholder=help'])
    assert.match(run('html', '--country', 'BE', '--lang', 'nl', '--frame', option).stderr, /take --frame without/);
});
