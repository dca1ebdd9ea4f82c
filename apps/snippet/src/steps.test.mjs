import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Seeded } from '../../../scripts/seeded.mjs';
import { readManifest } from '../../../packages/embed/cli/read-manifest.mjs';
import { combinations } from '../testing/combinations.mjs';
import { serverLines } from '../scripts/embed-files.mjs';
import { commandOf, pagesOf, stepsOf } from './steps.mjs';

const command = fileURLToPath(new URL('../../../packages/embed/cli/blind-betting.mjs', import.meta.url));
const words = JSON.parse(readFileSync(new URL('../words/en.json', import.meta.url), 'utf8'));
const own = await readManifest();
const address = 'https://town.example/files/help/1.2.3/';
const all = combinations(address);
const scratch = mkdtempSync(join(tmpdir(), 'snippet-'));
after(() => rmSync(scratch, { recursive: true }));

/** What the page shows for a choice to be copied, by the key of its step. @param {import('./choices.mjs').Choices} choices */
async function codesOf(choices) {
  const steps = await stepsOf(choices, own, serverLines());
  return Object.fromEntries(steps.map(({ title, parts }) => [title, parts.flatMap((part) => ('code' in part ? [part.code] : []))]));
}

test('every pair of choices is among those tried', () => {
  assert.ok(all.length >= 36, String(all.length));
  for (const delivery of ['folder', 'address', 'npm', 'wordpress', 'frame', 'placeholder'])
    for (const story of ['love', 'online', 'job', 'money', 'shelter', 'fate'])
      assert.ok(
        all.some((choices) => choices.delivery === delivery && choices.story === story),
        `${delivery}, ${story}`,
      );
});

test('every step of every combination has words, and something to do', async () => {
  for (const choices of all)
    for (const { title, parts } of await stepsOf(choices, own, serverLines())) {
      assert.ok(words[title], title);
      assert.ok(parts.length > 0, title);
      for (const part of parts) assert.ok('text' in part ? words[part.text] : part.code.trim(), JSON.stringify(part));
    }
});

/** A share, by the seed of the run. */
const seeded = new Seeded(Number(process.env.SAMPLE_SEED ?? 13), 1);
const withFolder = all.filter(({ delivery }) => ['folder', 'frame', 'placeholder'].includes(delivery));
const tried = process.env.WHOLE ? withFolder : [seeded.pick(withFolder), seeded.pick(withFolder)];

for (const choices of tried)
  test(`the command writes the folder that the code names: ${seeded.name}, ${JSON.stringify(choices)}`, async () => {
    const cwd = mkdtempSync(join(scratch, 'site-'));
    const [typed = ''] = (await codesOf(choices)).makeFolder ?? [];
    const parameters = typed.slice(commandOf(own).length).trim().split(' ');
    assert.ok(typed.startsWith(`${commandOf(own)} copy help/1.2.3 `), typed);
    execFileSync(process.execPath, [command, ...parameters], { cwd });
    const folder = join(cwd, 'help/1.2.3');
    const { country, elements, story, delivery } = choices;
    for (const { language, code } of await pagesOf(choices, own)) {
      const wish = ['--country', country, '--lang', language, '--elements', elements.join(), '--story', story, '--src', address];
      const how = delivery === 'frame' ? ['--frame'] : delivery === 'placeholder' ? ['--placeholder', 'help'] : [];
      const printed = execFileSync(process.execPath, [command, 'html', ...wish, ...how, '--folder', folder], { encoding: 'utf8' });
      assert.equal(code, printed.trimEnd());
      const [, file] = /src="https:\/\/town\.example\/files\/help\/1\.2\.3\/([\w.-]+)/.exec(code) ?? [];
      assert.ok(file && existsSync(join(folder, file)), code);
    }
  });

test('the lines for servers name the folder of the address', async () => {
  const choices = { ...all[0], delivery: 'folder' };
  const { server: [nginx = '', apache = ''] = [] } = await codesOf(/** @type {import('./choices.mjs').Choices} */ (choices));
  assert.match(nginx, /^location \/files\/ \{/);
  assert.doesNotMatch(nginx + apache, /blind-betting/);
  assert.throws(() => serverLines('no lines'), /has no lines for nginx/);
});

test('a policy names the origin alone, and colours have an edge for dark pages', async () => {
  const choices = /** @type {import('./choices.mjs').Choices} */ ({ ...all[0], delivery: 'folder', colours: { action: '#006633' } });
  const { policy, style } = await codesOf(choices);
  assert.deepEqual(policy, ['script-src https://town.example; trusted-types lit-html']);
  assert.match(style?.[0] ?? '', /--bb-action: #006633;\n {2}--bb-action-line: light-dark\(#006633, #d5e4f7\);/);
  assert.deepEqual((await codesOf({ ...choices, delivery: 'frame' })).policy, ['frame-src https://town.example']);
  assert.equal((await codesOf({ ...choices, colours: {} })).style, undefined);
});

test('shortcodes have no attribute but those of the plugin', async () => {
  const plugin = readFileSync(new URL('../../wordpress/README.md', import.meta.url), 'utf8');
  for (const choices of all.filter(({ delivery }) => delivery === 'wordpress'))
    for (const code of (await codesOf(choices)).shortcode ?? [])
      for (const line of code.split('\n')) {
        const [, name = '', attributes = ''] =
          /^\[(help_card|help_directory)((?: \w+="[\w-]+")+)\]<a href="tel:112">112<\/a>\[\/\1\]$/.exec(line) ?? [];
        assert.ok(name && plugin.includes(`[${name} `), line);
        for (const [, attribute] of attributes.matchAll(/ (\w+)=/g))
          assert.ok(plugin.includes(`| \`${attribute}\``), `${attribute} in ${line}`);
      }
});
