import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveGitHub } from '../../../scripts/testing/github-server.mjs';
import { runStep } from '../../../scripts/testing/workflow-step.mjs';
import { scratch, serve, service, site } from './sample-server.mjs';

/** @typedef {{ number: number, title: string, body: string, state: string, labels: string[], comments: string[], pull_request?: object }} Issue */

/** @type {Issue[]} */ let issues = [];
const pages = { '/good': site('Tel. 03 201 16 90'), '/other': site('Tel. 03 201 16 91') };
/** @type {Awaited<ReturnType<typeof serve>>} */ let sites;
/** @type {Awaited<ReturnType<typeof serveGitHub>>} */ let github;
before(async () => {
  sites = await serve(pages);
  github = await serveGitHub(() => ({
    'GET /issues\\?state=open&labels=recheck&per_page=100&page=(\\d+)': (_, [, page]) => ({
      body: issues.filter(({ state }) => state === 'open').slice(100 * (Number(page) - 1), 100 * Number(page)),
    }),
    'POST /issues': ({ body }) => ({
      status: 201,
      body: issues[issues.push({ number: issues.length + 1, state: 'open', comments: [], ...body }) - 1],
    }),
    'PATCH /issues/(\\d+)': ({ body }, [, number]) => ({ body: Object.assign(issues[Number(number) - 1], body) }),
    'POST /issues/(\\d+)/comments': ({ body }, [, number]) => {
      issues[Number(number) - 1].comments.push(body.body);
      return { status: 201 };
    },
  }));
});
after(() => [sites, github].forEach((server) => server.close()));

/** What the first step of the workflow writes. @param {any[]} services @param {string} [country] @returns {Promise<any>} */
async function ask(services, country = '') {
  const { data, cache } = await scratch(services);
  const report = join(cache, 'recheck.json');
  const own = `--report ${report} --data ${data} --cache ${cache} --delay 0 --timeout 2000 --no-browser`;
  const { code, output } = await runStep('recheck.yml', 'Ask the pages', { COUNTRY: country, CONTACT: 'https://police.example' }, own);
  assert.equal(code, 0, output);
  return JSON.parse(await readFile(report, 'utf8'));
}

/** What the second does with it. @param {any} content */
async function tell(content) {
  const { cache } = await scratch([]);
  const report = join(cache, 'recheck.json');
  await writeFile(report, JSON.stringify(content));
  return runStep('recheck.yml', 'Write the issues', github.environment, report);
}

test('week by week: opened, written anew, told of, closed', async () => {
  // A person's issue, and a pull request with the label, are none of ours.
  issues = [
    { number: 1, title: 'Recheck is slow', body: '', state: 'open', labels: ['recheck'], comments: [] },
    { number: 2, title: 'Recheck BE: a change', body: '', state: 'open', labels: ['recheck'], comments: [], pull_request: {} },
  ];
  const report = await ask([service('be-one', `${sites.root}/other`), service('be-two', `${sites.root}/good`)], 'be');
  assert.ok(sites.asked.every(({ agent }) => agent.includes('+https://police.example')));
  const week = async (/** @type {string} */ one, /** @type {string} */ two) => {
    [one, two].forEach((verdict, index) => (report.services[index].claims[0].verdict = verdict));
    const { code, output } = await tell(report);
    assert.equal(code, 0, output);
  };

  const { code, output } = await tell(report);
  assert.equal(code, 0, output);
  assert.deepEqual([issues.length, issues[2].title, issues[2].labels], [3, 'Recheck BE: Belgium', ['recheck']]);
  assert.match(issues[2].body, /^\| `be-one` \| .* \| gone \|/m);
  assert.doesNotMatch(issues[2].body, /be-two/);
  assert.ok(github.asked.every(({ token }) => token === 'Bearer a-token'));

  await week('gone', 'still-there');
  assert.deepEqual([issues.length, issues[2].comments], [3, []], 'the same again: nobody is told twice');

  await week('gone', 'page-gone');
  assert.equal(issues.length, 3);
  assert.match(issues[2].comments.join(), /Gone since the last run/);
  assert.match(issues[2].comments.join(), /be-two/);
  assert.doesNotMatch(issues[2].comments.join(), /be-one/);

  await week('still-there', 'still-there');
  assert.deepEqual([issues[2].state, issues[2].comments.length], ['closed', 2]);
  for (const { state, comments } of issues.slice(0, 2)) assert.deepEqual([state, comments], ['open', []]);

  await week('still-there', 'still-there');
  assert.equal(issues.length, 3, 'all is there: no issue');
});

test('a run without a network changes no issue, and fails', async () => {
  issues = [];
  const report = await ask([service('be-one', 'http://127.0.0.1:1/')]);
  assert.equal(report.services.length, 1);
  const { code, output } = await tell(report);
  assert.notEqual(code, 0);
  assert.match(output, /no page at all could be read/);
  assert.deepEqual(issues, []);
});

test('a report that is none, or of a country that there cannot be, is refused', async () => {
  const { code, output } = await tell({ date: '2026-12-01', services: [{ country: 'BE: x', id: 'a', name: 'b', claims: [] }] });
  assert.notEqual(code, 0);
  assert.match(output, /is no report of npm run recheck/);
});

test('a verdict that is a name of every object is none', async () => {
  const claim = { kind: 'number', value: '112', verdict: 'constructor', code: 'found', reason: '', pages: [] };
  const { code, output } = await tell({ date: '2026-12-01', services: [{ country: 'BE', id: 'be-one', name: 'One', claims: [claim] }] });
  assert.notEqual(code, 0);
  assert.match(output, /has the verdict "constructor"/);
});

test('bad use fails the step that asks, and a country is no command', async () => {
  const { code, output } = await runStep('recheck.yml', 'Ask the pages', { COUNTRY: 'XX"; exit 0; "', CONTACT: '' });
  assert.equal(code, 2, output);
  assert.match(output, /there is no such country/);
});
