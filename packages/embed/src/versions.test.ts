// Proves in every engine: the tag twice, async, inserted later, with another version or with elements from npm; the first version stands, and one line names both.
import { assert } from 'chai';
import { isVisible, kit, manifest, openPage, seenIn, until } from '../testing/built-page.mjs';

const card = '<blind-betting-card country="BE" side="reality"></blind-betting-card>';
const tag = (folder: string, attributes = '') =>
  `<script type="module" src="${folder}/blind-betting.js" crossorigin ${attributes}></script>`;

/** @returns the page, once all its elements show a number of Belgium */
async function pageWith(html: string, count: number) {
  const frame = await openPage(html);
  const elements = () => [...frame.contentDocument!.querySelectorAll('blind-betting-card, help-directory')];
  const areDrawn = () =>
    elements().length === count && elements().every(({ shadowRoot }) => isVisible(shadowRoot, 'a[href="tel:+3278055800"]'));
  await until(areDrawn, `${count} elements are drawn`);
  const view = frame.contentWindow as Window & typeof globalThis;
  return { view, page: frame.contentDocument!, seen: seenIn(frame), elements };
}

/** Addresses of the files that a page has loaded. */
const filesOf = (view: Window) => view.performance.getEntriesByType('resource').map(({ name }) => name);

describe('versions', () => {
  it('the tag twice, async, in the head and below: each file once, what the second mounts once, in silence', async () => {
    const { folder } = kit();
    const html = `<head>${tag(folder, 'async')}</head>${card}${tag(folder, 'async data-mount="help-directory" data-country="BE"')}`;
    const { view, page, seen } = await pageWith(html, 2);
    assert.exists(page.querySelector('script + help-directory'));
    const chunks = filesOf(view).filter((name) => name.startsWith(`${folder}/c/`));
    assert.deepEqual(chunks.toSorted(), [...new Set(chunks)].toSorted());
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('a page that is replaced by a copy of itself: what the tag mounted stands there once', async () => {
    const { folder } = kit();
    const { page, seen, elements } = await pageWith(`${card}${tag(folder, 'data-mount="help-directory" data-country="BE"')}`, 2);
    page.body.replaceWith(page.body.cloneNode(true));
    const areDrawn = () => elements().every(({ shadowRoot }) => isVisible(shadowRoot, 'a[href="tel:+3278055800"]'));
    await until(areDrawn, 'the copies are drawn');
    // The observer of the entry has run by then: the elements were defined, and upgraded, before it.
    await new Promise((resolve) => page.defaultView!.setTimeout(resolve, 0));
    assert.lengthOf(elements(), 2);
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('tag and elements inserted later, as by a tag manager', async () => {
    const { folder } = kit();
    const { page, seen, elements } = await pageWith('<main></main>', 0);
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', src: `${folder}/blind-betting.js`, crossOrigin: 'anonymous' });
    page.head.append(script);
    const insert = (tagName: string) => page.querySelector('main')!.append(page.createElement(tagName));
    insert('blind-betting-card');
    await until(() => isVisible(elements()[0]!.shadowRoot, '.root[lang]'), 'the card is drawn');
    insert('help-directory');
    for (const element of elements()) element.setAttribute('country', 'BE');
    elements()[0]!.setAttribute('side', 'reality');
    await until(() => elements().length === 2 && isVisible(elements()[1]!.shadowRoot, 'a[href="tel:+3278055800"]'), 'the directory too');
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('two versions: the first stands and loads its files alone, and one line names both', async () => {
    const [first, second] = [kit(), kit('other-version', 'entry')];
    const { view, page, seen } = await pageWith(`${tag(first.folder)}${tag(second.folder)}${card}`, 1);
    const { version: own } = await manifest();
    await until(() => seen.lines.length > 0, 'the second speaks');
    assert.deepEqual(seen.lines, [`Blind Betting: version ${own} is on this page already, version 99.1.2 is not used. Load one only.`]);
    page.body.append(page.createElement('quick-exit'));
    await until(() => isVisible(page.querySelector('quick-exit')?.shadowRoot, 'a'), 'what comes later is of the first too');
    assert.equal((view.customElements.get('quick-exit') as unknown as { version: string }).version, own);
    assert.deepEqual(
      filesOf(view).filter((name) => name.startsWith(second.folder)),
      [`${second.folder}/blind-betting.js`],
    );
    assert.deepEqual(seen.thrown, []);
    assert.lengthOf(seen.lines, 1);
  });

  for (const [name, isOther] of [
    ['the same version: silent', false],
    ['another version: it stands, and one line names both', true],
  ] as const)
    it(`the card from npm and the tag, ${name}`, async () => {
      const { folder } = isOther ? kit('other-version', 'entry') : kit();
      const npm = `<script type="module" src="${new URL('../../card/dist/define.js', import.meta.url).href}"></script>`;
      const { seen } = await pageWith(`${npm}${tag(folder)}${card}<help-directory country="BE"></help-directory>`, 2);
      // Lit, not the kit, notes a second copy of itself.
      const lines = seen.lines.filter((line) => line.startsWith('Blind Betting:'));
      const expected = `Blind Betting: version ${(await manifest()).version} is on this page already, version 99.1.2 is not used. Load one only.`;
      assert.deepEqual(lines, isOther ? [expected] : []);
      assert.deepEqual(seen.thrown, []);
    });
});
