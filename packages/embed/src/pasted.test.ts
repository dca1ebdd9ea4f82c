/**
 * Proves in every engine: a placeholder becomes the element it names, what a missing end tag has put into an element is shown below it, and fallback that
 * an editor has put beside its element is shown once.
 */
import { assert } from 'chai';
import { elsewhere, isVisible, kit, openPage, seenIn, until } from '../testing/built-page.mjs';

const NUMBER = 'a[href="tel:+3278055800"]';
const fallback = '<span class="bb-fallback">Call <a href="tel:+3278055800">078&nbsp;05&nbsp;58&nbsp;00</a></span>';
const policy = { 'Content-Security-Policy': `default-src 'none'; script-src ${elsewhere} 'unsafe-inline'; frame-src 'self' data:` };

async function pageWith(html: string, { copy = kit(), attributes = '' } = {}) {
  const frame = await openPage(
    `<script type="module" src="${copy.folder}/blind-betting.js" crossorigin ${attributes}></script>${html}`,
    policy,
  );
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis & Record<string, number>;
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const isDrawn = (tag: string) => Boolean(find(tag)?.shadowRoot?.querySelector('.root[lang]'));
  return { page, view, find, isDrawn, seen: seenIn(frame), asked: copy.asked };
}

describe('placeholders', () => {
  const attributes = 'data-placeholder="help"';
  const card = (more = '') =>
    `<div class="wide help" data-element="blind-betting-card" data-country="BE" data-side="reality" ${more}>${fallback}</div>`;

  it('become the elements they name, in their place, with the attributes of the kit alone, now and later', async () => {
    const { page, find, isDrawn, seen } = await pageWith(
      `<main><p>before</p>${card('data-exit="true" data-id="x" data-style="color: red" data-hidden="" data-type="text" data-onclick="x()"')}<p>after</p></main>`,
      { attributes },
    );
    await until(() => isDrawn('main > p + blind-betting-card'), 'the card is drawn');
    const names = find('blind-betting-card')!.getAttributeNames().sort();
    assert.deepEqual(names, ['country', 'exit', 'side']);
    assert.exists(find('blind-betting-card + p'));
    await until(() => isVisible(find('blind-betting-card')!.shadowRoot, NUMBER), 'a number is in sight');
    const later = page.createElement('section');
    later.innerHTML = '<div class="help" data-element="help-directory" data-country="BE"></div>';
    page.body.append(later);
    await until(() => isDrawn('section > help-directory'), 'the directory is drawn');
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('stay what they are where the tag does not name their class, and where they name no element of ours', async () => {
    const { find, isDrawn, seen } = await pageWith(
      `${card()}<div class="help" data-element="script">x</div><main><div class="aid" data-element="help-directory" data-country="BE"></div></main>`,
      { attributes: 'data-placeholder="aid"' },
    );
    await until(() => isDrawn('main > help-directory'), 'the box of the class is drawn');
    assert.exists(find('.help[data-element="blind-betting-card"]'));
    assert.exists(find('.help[data-element="script"]'));
    assert.deepEqual(seen.lines, []);
  });

  it('that name no element of ours are told, and stay', async () => {
    const { find, seen } = await pageWith(`<div class="help" data-element="script">x</div>`, { attributes });
    await until(() => seen.lines.length > 0, 'a line is told');
    assert.match(seen.lines.join(), /data-element names "script"; it knows blind-betting-card, help-directory, quick-exit/);
    assert.equal(find('.help')!.textContent, 'x');
  });

  it('are told of a class that is none', async () => {
    const { seen } = await pageWith(card(), { attributes: 'data-placeholder="help aid"' });
    await until(() => seen.lines.length > 0, 'a line is told');
    assert.match(seen.lines.join(), /data-placeholder="help aid" is not one class/);
  });

  it('keep their number where the code for them cannot be had', async () => {
    const { page, find, seen } = await pageWith(card(), { attributes, copy: kit('missing', 'pasted') });
    await until(() => seen.lines.length > 0, 'it is told');
    assert.match(seen.lines.join(), /pasted\..*missing/);
    assert.isTrue(isVisible(page, NUMBER));
    assert.exists(find('.help'));
  });
});

describe('what is swallowed', () => {
  const rest = `<h2 id="heading">Rest of the page</h2><iframe id="frame" src="data:text/html,x" onload="window.loads = (window.loads ?? 0) + 1"></iframe>
    <input id="field"><script>window.runs = (window.runs ?? 0) + 1</script><help-directory country="BE" /><p id="end">The end</p>`;

  it('is shown below each element, in order, where it is: a frame loads once, a script runs once, a field keeps its value', async () => {
    const { view, find, isDrawn, seen } = await pageWith(`<blind-betting-card country="BE" />${rest}`);
    const field = find('#field') as HTMLInputElement;
    field.value = 'typed';
    await until(() => isDrawn('blind-betting-card') && isDrawn('help-directory'), 'both are drawn');
    await until(() => find('#heading')!.checkVisibility?.() ?? find('#heading')!.getClientRects().length, 'the heading is in sight');
    await until(() => find('#end')!.getClientRects().length, 'the end is in sight');
    const top = (element: Element | null | undefined) => element!.getBoundingClientRect().top;
    const shown = [find('blind-betting-card')!.shadowRoot!.querySelector('.root'), find('#heading'), find('#field')];
    shown.push(find('help-directory')!.shadowRoot!.querySelector<HTMLElement>('.root'), find('#end'));
    const tops = shown.map(top);
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
    await until(() => view['loads'], 'the frame has loaded');
    assert.equal(view['loads'], 1);
    assert.equal(view['runs'], 1);
    assert.equal(field.value, 'typed');
    assert.equal(find('#field')!.parentElement?.localName, 'blind-betting-card');
    assert.lengthOf(seen.lines, 2);
    assert.match(seen.lines[0]!, /<blind-betting-card> holds a part of the page, which is shown below it\. Write <\/blind-betting-card>/);
    assert.deepEqual(seen.violations, []);
  });

  it('is told apart from the fallback, which is not shown twice', async () => {
    const { find, isDrawn } = await pageWith(
      `<blind-betting-card country="BE"><p id="own">Call <a href="tel:112">112</a></blind-betting-card></p><h2 id="heading">Rest</h2><nav>Menu</nav>`,
    );
    await until(() => isDrawn('blind-betting-card'), 'the card is drawn');
    await until(() => find('#heading')!.getClientRects().length, 'the rest is in sight');
    assert.lengthOf(find('#own')!.getClientRects(), 0);
  });

  it('is not looked for where a page shows none: the code for it is not asked for', async () => {
    const { isDrawn, asked, page } = await pageWith(
      `<div><blind-betting-card country="BE">${fallback}</blind-betting-card></div><help-directory country="BE"><h2>Help</h2><p>Call <a href="tel:112">112</a></p></help-directory>\n<p>Call <a href="tel:112">112</a>.</p>`,
      { copy: kit('sound', 'all') },
    );
    await until(() => isDrawn('blind-betting-card') && isDrawn('help-directory'), 'both are drawn');
    const exit = () => page.querySelector('help-directory')!.shadowRoot!.querySelector('quick-exit')?.shadowRoot;
    await until(() => exit()?.querySelector('a[part~=exit]'), 'the last file is here');
    assert.isAbove((await asked()).length, 5);
    assert.isEmpty((await asked()).filter((name) => name.includes('pasted')));
  });

  it('turns no card when it is clicked', async () => {
    const { find, isDrawn } = await pageWith(`<div><blind-betting-card country="BE" /><h2 id="heading">Rest</h2></div>`);
    await until(() => isDrawn('blind-betting-card') && find('#heading')!.getClientRects().length, 'the rest is in sight');
    find('#heading')!.click();
    assert.equal(find('blind-betting-card')!.getAttribute('side'), 'promise');
    find('blind-betting-card')!.shadowRoot!.querySelector<HTMLElement>('.promise')!.click();
    assert.equal((find('blind-betting-card') as HTMLElement & { side: string }).side, 'reality');
  });

  it('is looked for once the page is whole, also where the tag runs before', async () => {
    const { find, isDrawn, seen } = await pageWith(
      `<main><help-directory country="BE"><p id="wait">Please wait</p><p>Call <a href="tel:112">112</a></p></help-directory><p>After</p></main><div><blind-betting-card country="BE" /><h2 id="heading">Rest</h2><p>A <a href="/x">link</a></p></div>`,
      { attributes: 'async' },
    );
    await until(() => isDrawn('blind-betting-card') && isDrawn('help-directory'), 'both are drawn');
    await until(() => find('#heading')!.getClientRects().length, 'the rest is in sight');
    assert.lengthOf(find('#wait')!.getClientRects(), 0);
    assert.lengthOf(seen.lines, 1);
  });
});

describe('fallback beside its element', () => {
  it('is shown until the element is drawn, and not then', async () => {
    const { find, isDrawn, seen } = await pageWith(
      `<p><blind-betting-card country="BE"></blind-betting-card></p><p id="beside">${fallback}</p><div><help-directory country="BE">${fallback}</help-directory></div>`,
    );
    await until(() => isDrawn('blind-betting-card') && isDrawn('help-directory'), 'both are drawn');
    await until(() => find('#beside span')!.getClientRects().length === 0, 'it is hidden');
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('is shown where its own element was taken out', async () => {
    // The first one is hidden, by which we know that the others were looked at.
    const { find, isDrawn } = await pageWith(
      `<p><blind-betting-card country="BE"></blind-betting-card></p><p id="beside">${fallback}</p>
      <div><blind-betting-card country="BE">${fallback}</blind-betting-card></div><p id="first">${fallback}</p>
      <quick-exit><a href="https://www.wikipedia.org/">Leave</a></quick-exit><p id="second">${fallback}</p>
      <help-directory country="BE"></help-directory><h2>Something else</h2><p id="third">${fallback}</p>`,
    );
    await until(() => isDrawn('blind-betting-card') && isDrawn('help-directory'), 'the elements are drawn');
    await until(() => find('#beside span')!.getClientRects().length === 0, 'it is hidden');
    for (const id of ['first', 'second', 'third']) assert.isNotEmpty([...find(`#${id} span`)!.getClientRects()], id);
  });
});
