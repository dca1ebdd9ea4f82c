/** Proves: what the guide tells of single tools, each a thing that a guess would miss. */
import type { Page } from '@playwright/test';
import { adaptersOf } from './adapters.js';
import { edited, type Editor } from './editor.js';
import { publishSite, type Loader } from './loader.js';
import { printed } from './published.js';
import { expect, quiet, test, type Publish } from './servers.js';

const [editors, loaders] = [await adaptersOf<Editor>('editors'), await adaptersOf<Loader>('loaders')];
const named = <Adapter extends { name: string }>(adapters: Adapter[], name: string): Adapter =>
  adapters.find((adapter) => adapter.name.startsWith(name))!;

test('TinyMCE: custom_elements as a string loses the country', async ({ page, publish, servers }) => {
  const editor = named(editors, 'TinyMCE');
  const { html } = await printed(servers.embed, 'elements');
  await edited(page, publish, editor, html, false);
  const saved = await page.evaluate(async (source) => {
    interface TinyMce {
      setContent(html: string): void;
      getContent(): string;
    }
    const { tinymce } = globalThis as unknown as { tinymce: { init(options: object): Promise<[TinyMce]> } };
    document.body.innerHTML = '<div id="second"></div>';
    const [created] = await tinymce.init({ selector: '#second', license_key: 'gpl', custom_elements: 'blind-betting-card,help-directory' });
    created.setContent(source);
    return created.getContent();
  }, html);
  expect(saved).toContain('<help-directory');
  expect(saved).not.toContain('country=');
});

test('Element.setHTML deletes an element with its number', async ({ page, publish, servers }) => {
  const { html } = await printed(servers.embed, 'elements');
  const saved = await edited(page, publish, named(editors, 'Element.setHTML'), html, false);
  expect(saved).not.toContain('PAG-ASA');
  expect(saved).toContain('tel:112');
});

const htmx = named(loaders, 'htmx');
const settings: [name: string, loader: Partial<Loader>, isKept: boolean][] = [
  ['as it comes', {}, true],
  ['historyCacheSize 0', { head: `<meta name="htmx-config" content='{"historyCacheSize": 0}'>\n${htmx.head}` }, false],
  [
    'hx-history="false"',
    { body: (content) => htmx.body!(content.includes('help-directory') ? `<div hx-history="false">${content}</div>` : content) },
    false,
  ],
];
for (const [name, setting, isKept] of settings) {
  test(`htmx, ${name}: ${isKept ? 'keeps' : 'does not keep'} the page of help in sessionStorage, past the exit`, async ({
    page,
    publish,
    servers,
  }) => {
    await publishSite(publish, servers, { ...htmx, ...setting }, 'elements');
    await leaveAndExit(page);
    const stored = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    if (isKept) expect(stored).toContain('help-directory');
    else expect(stored).not.toContain('help-directory');
  });
}

/** From the page of help to the other, back to it, and out by the exit; then the site again, in the same tab. */
async function leaveAndExit(page: Page): Promise<void> {
  await page.goto('/loader/help.html');
  for (const [link, heading] of [
    ['Stad', 'Stad'],
    ['Hulp', 'Hulp'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.locator('quick-exit a[part=exit]').first().click();
  await expect(page.getByText('elsewhere')).toBeVisible();
  await page.goto('/loader/start.html');
}

test('React 19 moves an async module script into the head, and drops the second', async ({ page, publish }) => {
  const file = new URL('./facts/react-async.mjs', import.meta.url);
  await publishSite(publish, { embed: 'https://your.site' }, { name: '', changes: true, app: () => {}, file }, 'mount');
  await page.goto('/loader/help.html');
  await expect(page.getByRole('heading', { name: 'Hulp' })).toBeVisible();
  await expect(page.locator('head script[async]')).toHaveCount(1);
  await expect(page.locator('body script[async]')).toHaveCount(0);
});

test('tarteaucitron makes the tag classic, and drops its integrity', async ({ page, publish }) => {
  await openTarteaucitron(page, publish);
  const made = await page.evaluate(() => {
    (globalThis as unknown as { tarteaucitron: { addScript(src: string): void } }).tarteaucitron.addScript('/blind-betting.js');
    const { type, integrity } = document.querySelector<HTMLScriptElement>('script[src="/blind-betting.js"]')!;
    return { type, integrity };
  });
  expect(made).toEqual({ type: '', integrity: '' });
});

async function openTarteaucitron(page: Page, publish: Publish): Promise<void> {
  await page.goto(
    publish('/facts.html', '<!doctype html><title>Facts</title><script src="/tools/libraries/tarteaucitronjs/tarteaucitron.js"></script>'),
  );
  await quiet(page);
}
