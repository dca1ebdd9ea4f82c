/**
 * Card, directory and exit in old releases of Chromium, as real as they can be had: `npm run test:oldest`, by hand and not in CI. The browsers
 * come from npm into a folder that is kept for the next time; nothing is installed in the repository. Linux on x86-64 only.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { startServers } from '../apps/partner-pages/server.mjs';

const folder = join(tmpdir(), 'blind-betting-oldest');
const pictures = 'test-results/oldest';

/** The first number of the release, and what carries it. */
const carriers = {
  88: 'chrome-aws-lambda@5.5.0',
  92: '@sparticuz/chromium@92.0.0',
  103: '@sparticuz/chromium@103.0.0',
  115: '@sparticuz/chromium@115.0.0',
};
/** Old enough to speak with all of them. */
const DRIVER = 'puppeteer-core@10.4.0';

/** Into a folder without a lock file of ours: versions are named in full, and scripts of packages do not run. */
function download() {
  mkdirSync(folder, { recursive: true });
  const wanted = [DRIVER, ...Object.entries(carriers).map(([release, name]) => `chromium-${release}@npm:${name}`)];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/** @returns {{ executablePath: string, libraries: string }} a browser that was unpacked, with the libraries that came with it */
function unpack(/** @type {string} */ release) {
  const target = join(folder, release);
  const packed = (/** @type {string} */ name) => join(folder, 'node_modules', `chromium-${release}`, 'bin', `${name}.br`);
  const executablePath = join(target, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(target, { recursive: true });
    const tar = join(target, 'aws.tar');
    writeFileSync(tar, brotliDecompressSync(readFileSync(packed('aws.tar'))));
    execFileSync('tar', ['xf', tar, '-C', target]);
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(packed('chromium'))), { mode: 0o755 });
  }
  return { executablePath, libraries: join(target, 'lib') };
}

/** What the page is asked for; each runs in the old browser, so in old syntax. */
const ask = {
  isDrawn: () =>
    ['blind-betting-card[story=love]', 'help-directory', 'quick-exit'].every((tag) => {
      const find = (/** @type {Document | ShadowRoot} */ tree) =>
        tree.querySelector(tag) || [...tree.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean);
      return find(document)?.shadowRoot?.querySelector('.root[lang]');
    }),
  /** What Tab reaches, from the start of the page. */
  focused: () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.closest('.side')?.getAttribute('part') ?? element?.getAttribute('part') ?? element?.localName;
  },
  card: () => {
    const root = document.querySelector('blind-betting-card[story=love]').shadowRoot;
    const box = (/** @type {string} */ name) => root.querySelector(name).getBoundingClientRect();
    const [help, title, sign, side] = ['[part=helpline]', '.reality h2', '.reality .eyebrow', '.reality'].map(box);
    return {
      number: root.querySelector('[part=helpline]').href,
      isTitleFree: sign.bottom <= title.top,
      isInside: help.left >= side.left && help.right <= side.right && help.bottom <= side.bottom,
      heights: [...root.querySelectorAll('.reality a[href^="tel:"]')].map((link) => link.getBoundingClientRect().height),
    };
  },
  directory: () => {
    const root = document.querySelector('help-directory').shadowRoot;
    const frame = root.querySelector('.directory');
    return {
      numbers: [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
      text: root.textContent,
      padding: Number.parseFloat(getComputedStyle(frame).paddingInlineStart || getComputedStyle(frame).paddingLeft),
      width: document.documentElement.scrollWidth,
    };
  },
};

const wait = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

async function tabs(/** @type {any} */ page) {
  const reached = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(ask.focused);
    reached.push(name);
  }
  return reached;
}

async function visit(/** @type {any} */ browser, /** @type {{ pages: string }} */ { pages }, /** @type {string} */ release) {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  /** @type {string[]} */ const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => ['error', 'warning'].includes(line.type()) && complaints.push(line.text()));
  const picture = async (/** @type {string} */ name) => page.screenshot({ path: join(pictures, `${release}-${name}.png`) });
  for (const width of [320, 800]) {
    await page.setViewport({ width, height: 1000 });
    await page.goto(`${pages}/`);
    await page.waitForFunction(ask.isDrawn);
    await picture(`${width}-promise`);
    assert.ok(!(await tabs(page)).includes('reality'), 'the side that is turned away is reached by Tab');
    await page.evaluate(() => document.querySelector('blind-betting-card[story=love]').shadowRoot.querySelector('.flip').click());
    await wait(1000);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(`${width}-reality`);
    const reached = await tabs(page);
    assert.ok(reached.includes('reality'), 'the numbers of the card are not reached by Tab');
    const { number, isTitleFree, isInside, heights } = await page.evaluate(ask.card);
    assert.deepEqual({ number, isTitleFree, isInside }, { number: 'tel:+3278055800', isTitleFree: true, isInside: true });
    assert.ok(Math.min(...heights) >= 44, `a number of the card is ${Math.min(...heights)} px high`);
    await page.evaluate(() => document.querySelector('help-directory').scrollIntoView());
    await wait(300);
    await picture(`${width}-directory`);
    const directory = await page.evaluate(ask.directory);
    assert.ok(directory.text.includes('PAG-ASA') && directory.text.includes('Payoke'), 'the Belgian centres are missing');
    for (const wanted of ['tel:112', 'tel:+3278055800', 'tel:+3225116464', 'tel:+3232011690'])
      assert.ok(directory.numbers.includes(wanted), wanted);
    assert.ok(directory.padding >= 10 && directory.width <= width, `padding ${directory.padding}, width ${directory.width} of ${width}`);
  }
  await leaves(page, pages, (/** @type {any} */ link) => link.click());
  await leaves(page, pages, async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  });
  assert.deepEqual(complaints, []);
  await page.close();
}

async function leaves(/** @type {any} */ page, /** @type {string} */ pages, /** @type {(link: any) => Promise<void>} */ how) {
  await page.goto(`${pages}/exit.html`);
  await page.waitForFunction(() => document.querySelector('quick-exit')?.shadowRoot?.querySelector('.root[lang] .exit'));
  const link = await page.evaluateHandle(() => document.querySelector('quick-exit').shadowRoot.querySelector('.exit'));
  await Promise.all([page.waitForNavigation(), how(link)]);
  assert.equal(page.url(), `${pages}/exit-target.html`);
}

/** A file with one byte more is not run, though the engine is old. */
async function refuses(/** @type {any} */ browser) {
  const servers = await startServers({ tamper: (path, body) => (path.startsWith('/c/blind-betting-card') ? `${body} ` : undefined) });
  const page = await browser.newPage();
  await page.goto(`${servers.pages}/`);
  await page.waitForFunction(() => document.querySelector('blind-betting-card').shadowRoot?.querySelector('#blind-betting-fault a'));
  assert.equal(await page.evaluate(() => customElements.get('blind-betting-card') === undefined), true);
  await page.close();
  await servers.close();
}

mkdirSync(pictures, { recursive: true });
if (!Object.keys(carriers).every((release) => existsSync(join(folder, 'node_modules', `chromium-${release}`)))) download();
const puppeteer = createRequire(join(folder, 'package.json'))('puppeteer-core');
const servers = await startServers();
let failed = 0;
for (const release of Object.keys(carriers)) {
  const { executablePath, libraries } = unpack(release);
  /** @type {any} */ let browser;
  try {
    browser = await puppeteer.launch({
      executablePath,
      env: { ...process.env, LD_LIBRARY_PATH: libraries, TZ: 'Europe/Brussels' },
      // As those who pack them advise: they are made for machines without a sandbox, a screen or shared memory.
      args: ['--no-sandbox', '--no-zygote', '--single-process', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    await visit(browser, servers, release);
    await refuses(browser);
    console.log(`ok      ${await browser.version()}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  Chromium ${release}: ${error instanceof Error ? error.message : error}`);
  }
  // Not by closing it: after a failure one of them may answer no more.
  browser?.process()?.kill('SIGKILL');
}
await servers.close();
console.log(`${Object.keys(carriers).length - failed} passed, ${failed} failed; look at the pictures in ${pictures}/`);
if (failed) process.exitCode = 1;
