/** Proves: each package, alone in an empty folder, does what the first example of its own README says. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { run } from './command.js';
import { expectSize } from './rows.js';
import { serveFolder } from './served.js';
import { Visit } from './visit.js';

const { CONSUMERS_REGISTRY: registry = '', CONSUMERS_VERSION: version = '', CONSUMERS_FOLDER: projects = '' } = process.env;

/** A folder with nothing but one package and what npm brings along with it. */
async function install(name: string): Promise<{ folder: string; blocks: (language: string) => string[] }> {
  const folder = join(projects, `readme-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  writeFileSync(join(folder, '.npmrc'), `@blind-betting:registry=${registry}\n`);
  const wanted = `@blind-betting/${name}@${version}`;
  await run('npm', ['install', wanted, '--prefer-offline', '--no-audit', '--no-fund', '--no-progress'], { cwd: folder });
  const readme = readFileSync(join(folder, 'node_modules/@blind-betting', name, 'README.md'), 'utf8');
  return {
    folder,
    blocks: (language) => [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code),
  };
}

/** Opens files as a page, by a bundler that needs no settings. */
async function open(page: Page, folder: string, files: Record<string, string>): Promise<Visit> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await build({ root: folder, logLevel: 'error', configFile: false });
  const { origin, close } = await serveFolder(join(folder, 'dist'));
  page.once('close', () => void close());
  const visit = new Visit(page, origin);
  await page.goto(origin);
  return visit;
}

/** It works: what it complained of, and all script that it loaded. */
async function expectQuiet(name: string, visit: Visit): Promise<void> {
  await visit.page.waitForLoadState('networkidle');
  expect(visit.complaints).toEqual([]);
  await expectSize(name, await visit.bytes());
}

const document = (body: string, script: string) =>
  `<!doctype html><html lang="nl"><title>Test</title>${body}<script type="module" src="./${script}"></script></html>`;

for (const [name, tag] of Object.entries({ card: 'blind-betting-card', 'help-directory': 'help-directory', 'quick-exit': 'quick-exit' }))
  test(`@blind-betting/${name}`, async ({ page }) => {
    const { folder, blocks } = await install(name);
    const [markup = ''] = blocks('html');
    const [script = ''] = blocks('js');
    const visit = await open(page, folder, { 'index.html': document(markup, 'main.js'), 'main.js': script });
    await expect(page.locator(`${tag} .root[lang]`).first()).toBeVisible();
    await expectQuiet(`@blind-betting/${name}`, visit);
  });

test('@blind-betting/base', async ({ page }) => {
  const { folder, blocks } = await install('base');
  const [element = '', define = ''] = blocks('ts');
  const visit = await open(page, folder, {
    'index.html': document('<example-element></example-element>', 'main.ts'),
    'example-element.ts': element,
    'main.ts': define,
  });
  await expect(page.locator('example-element .root')).toHaveText('Nu in gevaar?');
  await expectQuiet('@blind-betting/base', visit);
});

test('@blind-betting/locales', async ({ page }) => {
  const { folder, blocks } = await install('locales');
  const [script = ''] = blocks('js');
  const visit = await open(page, folder, {
    'index.html': document('<output></output>', 'main.js'),
    'main.js': `${script}\ndocument.querySelector('output').textContent = helpline.phone[0].national;`,
  });
  await expect(page.locator('output')).toHaveText('078 05 58 00');
  await expectQuiet('@blind-betting/locales', visit);
});

test('@blind-betting/embed', async ({ page }) => {
  const { folder, blocks } = await install('embed');
  const [markup = ''] = blocks('html');
  const kit = join(folder, 'node_modules/@blind-betting/embed/dist');
  const { files } = JSON.parse(readFileSync(join(kit, 'manifest.json'), 'utf8')) as { files: Record<string, { integrity: string }> };
  // What an example cannot know: where the files lie, and their hash.
  const { origin, close } = await serveFolder(kit);
  const body = markup.replace(/https:[^"]*\/(?=blind-betting\.js)/, './').replace('sha384-…', files['blind-betting.js']!.integrity);
  await page.route(`${origin}/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><title>Test</title>${body}</html>` }),
  );
  const visit = new Visit(page, origin);
  await page.goto(origin);
  await expect(page.locator('blind-betting-card .root[lang]').first()).toBeVisible();
  await expectQuiet('@blind-betting/embed', visit);
  await close();
});
