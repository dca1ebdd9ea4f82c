// Proves: whatever a page gives to an attribute, a property or a method, and whatever a text of the data says, nothing runs, nothing throws, no link leads where none may, and the number stays.
import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import { localeSource, provideLocales } from '@blind-betting/base';
import type { Country, Messages } from '@blind-betting/locales';
import { assert } from 'chai';
import { ALWAYS_SHOWN, CANARY, HostileCase, SEED, addresses, shown } from '../../../scripts/hostile-values.mjs';

/** Given on the command line: FUZZ_SEED=5 npx web-test-runner --files packages/embed/src/hostile-values.test.ts */
declare const FUZZ_SEED: number;

const seed = FUZZ_SEED || SEED;
const CASES = 2000;
const TEXTS = 50;
/** As many elements on the page at once. */
const BATCH = 50;

const everywhere = ['lang', 'dir', 'id', 'class', 'title'];
const inputs: Record<string, { attributes: string[]; properties: string[] }> = {
  'blind-betting-card': {
    attributes: ['story', 'side', 'country', 'help-href', 'figure', 'wordless', 'heading-level', 'exit', 'exit-href'],
    properties: ['story', 'side', 'country', 'helpHref', 'figure', 'wordless', 'headingLevel', 'exit', 'exitHref'],
  },
  'help-directory': {
    attributes: ['country', 'region', 'need', 'exit-href', 'no-exit'],
    properties: ['country', 'region', 'need', 'exitHref', 'noExit'],
  },
  'quick-exit': { attributes: ['href', 'no-note'], properties: ['href', 'noNote'] },
};

interface Tried {
  element: HTMLElement & { updateComplete: Promise<unknown> };
  /** What was done, to be read when it went wrong. */
  steps: string[];
}

const faults: string[] = [];
const page = globalThis as unknown as Record<string, unknown>;
const { warn } = console;
const thrown = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  faults.push(`thrown: ${'reason' in event ? event.reason : event.message}`);
};

/** One element, treated badly before or after it stands on the page. */
function treat(hostile: HostileCase): Tried {
  // The directory is forty times as large as the others, so it has a smaller share.
  const tag = hostile.below(12) === 0 ? 'help-directory' : hostile.pick(['blind-betting-card', 'blind-betting-card', 'quick-exit']);
  const { attributes, properties } = inputs[tag]!;
  const element = document.createElement(tag) as Tried['element'];
  const steps = [`${hostile.name}: <${tag}>`];
  const isEarly = hostile.below(2) === 0;
  if (!isEarly) document.body.append(element);
  for (let input = hostile.below(3); input >= 0; input -= 1) {
    const action = hostile.below(8);
    const attribute = hostile.pick([...attributes, ...attributes, ...everywhere]);
    const property = hostile.pick(properties);
    // An address is where a text does most harm, so it is tried more often than chance would.
    const text = attribute.endsWith('href') && hostile.below(2) ? hostile.pick(addresses) : hostile.text();
    const value = property.toLowerCase().endsWith('href') && hostile.below(3) === 0 ? hostile.pick(addresses) : hostile.value();
    try {
      if (action === 0) element.removeAttribute(attribute);
      else if (action < 4) element.setAttribute(attribute, text);
      else Object.assign(element, { [property]: value });
      if (tag === 'blind-betting-card' && hostile.below(4) === 0) (element as unknown as { flip(side: unknown): void }).flip(value);
    } catch (error) {
      faults.push(`${steps.join('; ')} ${property} = ${shown(value)}: ${error}`);
    }
    steps.push(action === 0 ? `without ${attribute}` : action < 4 ? `${attribute}="${shown(text)}"` : `.${property} = ${shown(value)}`);
  }
  if (isEarly) document.body.append(element);
  return { element, steps };
}

/** The shadow tree and those in it. */
function trees(element: Element): ShadowRoot[] {
  const root = element.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('quick-exit')].flatMap(trees)] : [];
}

/** Only the page's own addresses, which may be relative, lead to a page without encryption. */
function leadsWell(link: HTMLAnchorElement): boolean {
  const isOwn = link.matches('[part=exit], quick-exit > a') || (link.part.length === 0 && link.closest('.help') !== null);
  return /^(?:tel|sms|mailto|https):$/.test(link.protocol) || (isOwn && link.protocol === 'http:');
}

/** @returns what is wrong with one element */
function findFaults(element: HTMLElement): string[] {
  const all = trees(element);
  const found = all.flatMap((root) => [
    // A form of that method sends nothing.
    ...[...root.querySelectorAll('script, style, iframe, object, embed, img, form:not([method=dialog]), link, base, meta')].map(
      ({ localName }) => `has a <${localName}>`,
    ),
    ...[...root.querySelectorAll<HTMLAnchorElement>('a')].filter((link) => !leadsWell(link)).map(({ href }) => `links to ${shown(href)}`),
    ...[...root.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name }) => /^on|^(?:style|src|srcdoc|action|formaction)$/.test(name))
      .map(({ name }) => `has the attribute ${name}`),
  ]);
  const link = all[0]?.querySelector<HTMLAnchorElement>(ALWAYS_SHOWN);
  if (!link?.getClientRects().length) found.push(`does not show ${ALWAYS_SHOWN}`);
  else if (element.localName !== 'quick-exit' && !/^tel:\d{2,4}$/.test(link.href)) found.push(`dials ${link.href} in danger`);
  return found;
}

async function areDrawn(tried: Tried[]): Promise<void> {
  const end = performance.now() + 20_000;
  // A card is drawn before its country is there.
  const isDrawn = ({ element }: Tried) => element.shadowRoot?.querySelector(ALWAYS_SHOWN)?.getClientRects().length;
  while (performance.now() < end && !tried.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const { element, steps } of tried)
    await element.updateComplete.catch((error: Error) => faults.push(`${steps.join('; ')}: ${error.message}`));
  // An unhandled rejection is told after everything else.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Draws the elements, looks at them, and takes them away. */
async function judge(tried: Tried[]): Promise<void> {
  await areDrawn(tried);
  for (const { element, steps } of tried) faults.push(...findFaults(element).map((fault) => `${steps.join('; ')} ${fault}`));
  for (const { element } of tried) element.remove();
  // Not compared, since chai would cut the list short.
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
}

/** Every text of a language or a country that somebody writes; numbers, addresses and codes are the lint's business. */
function withHostileTexts<Data>(data: Data, hostile: HostileCase): Data {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return /^(?:language|direction|numbersLike|number|national|international|cost|url|date|kind|code|metric|year|area|type|region)$/.test(
        key,
      )
        ? value
        : hostile.text().slice(0, 1000);
    if (Array.isArray(value))
      return ['email', 'web', 'chat', 'languages', 'timeZones', 'rights'].includes(key) ? value : value.map((item) => change(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]));
  };
  return change(data, '') as Data;
}

describe('hostile values', () => {
  // Most of a batch stand out of sight, and are looked at all the same.
  const seen = new CSSStyleSheet();
  seen.replaceSync('blind-betting-card { content-visibility: visible }');

  before(() => {
    document.adoptedStyleSheets.push(seen);
    page[CANARY] = page['alert'] = () => faults.push('a hostile value ran');
    console.warn = () => {};
    addEventListener('error', thrown);
    addEventListener('unhandledrejection', thrown);
  });

  after(() => {
    document.adoptedStyleSheets.pop();
    console.warn = warn;
    removeEventListener('error', thrown);
    removeEventListener('unhandledrejection', thrown);
  });

  it(`${CASES} cases in attributes, properties and methods do no harm`, async () => {
    const scripts = document.scripts.length;
    for (let first = 0; first < CASES; first += BATCH) {
      const tried = Array.from({ length: BATCH }, (_, index) => treat(new HostileCase(seed, first + index)));
      await judge(tried);
    }
    assert.equal(document.scripts.length, scripts);
  });

  it(`${TEXTS} countries and languages with hostile texts are drawn as text`, async () => {
    const source = localeSource();
    let hostile = new HostileCase(seed, 0);
    const confirmed = { by: '', date: '2026-01' };
    provideLocales({
      ...source,
      loadMessages: async (tag): Promise<Messages> => withHostileTexts(await source.loadMessages(tag), hostile),
      loadCountry: async (code): Promise<Country> => withHostileTexts({ ...(await source.loadCountry(code)), confirmed }, hostile),
    });
    for (let number = CASES; number < CASES + TEXTS; number += 1) {
      hostile = new HostileCase(seed, number);
      const tried = ['blind-betting-card', 'help-directory'].map((tag) => {
        const element = document.createElement(tag) as Tried['element'];
        element.lang = 'nl';
        for (const attribute of ['figure', 'wordless']) element.toggleAttribute(attribute, hostile.below(2) === 0);
        element.setAttribute('country', hostile.pick(['BE', 'UA', 'DE']));
        document.body.append(element);
        return { element, steps: [`${hostile.name}: texts of <${tag}>`] };
      });
      await judge(tried);
    }
    provideLocales(source);
  });
});
