import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { commandsOf, EMBED, NOT_RUN, runLines, runnable, unknownNames, whyNotRun } from './commands.mjs';
import { readDocument, readDocuments, repositoryFiles } from './documents.mjs';
import { root } from '../run.mjs';

const documents = readDocuments(repositoryFiles());
const lines = documents.flatMap(({ path, commands }) => commands.map(({ line, code }) => ({ place: `${path}:${line}`, path, code })));

test('every line of a shell block is run here, or is in the list of those that cannot be', () => {
  assert.ok(lines.length > 0);
  const unclear = lines.flatMap(({ place, code }) =>
    commandsOf(code)
      .filter((command) => !runnable(command) && !whyNotRun(command))
      .map((command) => `${place}: ${command}`),
  );
  assert.deepEqual(unclear, [], 'Add how it begins to NOT_RUN in scripts/docs/commands.mjs, with the reason, if no test can run it.');
});

test('a document has every entry of the list', () => {
  const used = new Set(lines.flatMap(({ code }) => commandsOf(code).map(whyNotRun)));
  assert.deepEqual(
    Object.keys(NOT_RUN).filter((beginning) => !used.has(beginning)),
    [],
    'Take these out of NOT_RUN in scripts/docs/commands.mjs.',
  );
});

test('scripts, options, files and packages that commands name exist, in blocks and in the text', () => {
  const faults = documents.flatMap(({ path, commands, codes }) =>
    [...commands, ...codes].flatMap(({ line, code }) => unknownNames(code, path).map((fault) => `${path}:${line}: ${code}: ${fault}.`)),
  );
  assert.deepEqual(faults, []);
});

describe('every line that can run does', { concurrency: 2 }, () => {
  for (const { path, commands } of documents) {
    const embed = commands.flatMap(({ code }) => (EMBED.test(code) ? (runnable(code) ?? []) : []));
    if (embed.length > 0) it(`${path}, ${embed.length} of the embed`, async () => assert.deepEqual(await runLines(embed), []));
  }

  const others = new Set(lines.flatMap(({ code }) => (EMBED.test(code) ? [] : (runnable(code) ?? []))));
  for (const line of others) it(line.replace(root, ''), async () => assert.deepEqual(await runLines([line]), []));
});

test('a line is read as a shell reads it', () => {
  assert.deepEqual(commandsOf('SAMPLE=1 npm run consumers # one'), ['npm run consumers']);
  assert.deepEqual(commandsOf('npm ci && npm start   # a page'), ['npm ci', 'npm start']);
  assert.deepEqual(commandsOf("git commit --message 'Release'"), ['git commit --message Release']);
  assert.equal(whyNotRun('npm cit'), 'npm cit');
  assert.equal(whyNotRun('npm citation'), undefined);
});

test('an address to verify is the folder that was published there, and what asks the web only plans', () => {
  assert.match(runnable('npx @blind-betting/embed@1.2.3 verify https://your.site/a/1.2.3/') ?? '', /^node ".*mjs" verify a\/1\.2\.3$/);
  assert.match(runnable('npm run recheck -- --json > x.json') ?? '', /recheck\.mjs" --plan --json > x\.json$/);
  assert.equal(runnable('npm publish'), undefined);
});

test('what does not exist is named', () => {
  assert.deepEqual(unknownNames('npm run gone', 'README.md'), ['package.json has no script "gone"']);
  assert.deepEqual(unknownNames('npm run holidays -- --land BE', 'README.md'), [
    'packages/locales/scripts/holidays.mjs knows no option "land"',
  ]);
  assert.deepEqual(unknownNames('node scripts/gone.mjs', 'README.md'), ['there is no file scripts/gone.mjs']);
  assert.deepEqual(unknownNames('npm install @blind-betting/gone', 'README.md'), ['there is no package @blind-betting/gone']);
  assert.deepEqual(unknownNames('npm run holidays -- --country BE', 'README.md'), []);
});

test('a command that fails, or says nothing, is a fault', async () => {
  const { commands } = readDocument('a.md', '```sh\n\nnpx @blind-betting/embed html --country XX --lang nl\n```');
  assert.equal(commands[0]?.line, 3);
  assert.match((await runLines([runnable(commands[0]?.code ?? '') ?? ''])).join(), /failed: .*XX/s);
  assert.match((await runLines(['true'])).join(), /said nothing/);
});
