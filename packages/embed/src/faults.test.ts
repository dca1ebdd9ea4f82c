// Proves in every engine: whichever file breaks, and however, fallback or element and the number are there, the file is asked for once more, one line names it, nothing is thrown, and all comes back.
import { assert } from 'chai';
import { elsewhere, isVisible, kit, manifest, openPage, seenIn, until } from '../testing/built-page.mjs';

const policy = `default-src 'none'; script-src ${elsewhere}`;
const helpline = 'a[href="tel:+3278055800"]';
const emergency = 'a[href="tel:112"]';
const faults = ['missing', 'server-error', 'cut', 'wrong-type', 'no-cors', 'changed', 'redirected', 'aborted'];

/** The longer texts of the directory, which are asked for when the reader opens them. */
const guide = 'nl-BE.guide';

/** The drawings of one story, which the words do not wait for. */
const scene = 'love.scene';

/** What shows that an element is complete. */
const whole: Record<string, string> = { 'blind-betting-card': helpline, 'help-directory': helpline, 'quick-exit': 'a[part~=exit]' };

/** The partner wrote a helpline and no emergency number, so any 112 comes from the kit. */
async function pageWith(fault: string, chunk: string, tag = chunk in whole ? chunk : 'blind-betting-card') {
  const broken = kit(fault, chunk);
  const { files } = await manifest();
  const frame = await openPage(
    `<script type="module" src="${broken.folder}/blind-betting.js" crossorigin integrity="${files['blind-betting.js']!.integrity}"></script>
    <${tag} country="BE" side="reality"><p><a href="tel:+3278055800">078 05 58 00</a></p></${tag}>`,
    { 'Content-Security-Policy': policy },
  );
  const element = frame.contentDocument!.querySelector(tag)!;
  const isDrawn = () => Boolean(element.shadowRoot?.querySelector('.root[lang]'));
  const isWhole = () => isDrawn() && isVisible(element.shadowRoot, whole[tag]!);
  const kitLines = () => seenIn(frame).lines.filter((line) => line.startsWith('Blind Betting:'));
  return { ...broken, frame, element, seen: seenIn(frame), isDrawn, isWhole, kitLines };
}

/** The directory is whole at first; the reader then opens the longer texts. */
async function tryGuide(fault: string): Promise<void> {
  const { frame, element, seen, isWhole, kitLines, asked, mend } = await pageWith(fault, guide, 'help-directory');
  await until(isWhole, 'the directory stands');
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.guide')!;
  details.open = true;
  const isRead = () => isVisible(details, 'h3');
  if (fault === 'slow') await until(async () => (await asked()).length > 0, 'the guide is asked for');
  else await until(() => isVisible(details, '.told'), `guide ${fault}: the reader is told`);
  assert.isTrue(isVisible(element.shadowRoot, emergency) && isWhole() && !isRead(), `guide ${fault}`);
  assert.lengthOf([...new Set(await asked())], fault === 'slow' ? 1 : 2, fault);
  assert.lengthOf(kitLines(), fault === 'slow' ? 0 : 1, fault);
  assert.lengthOf(seen.events, kitLines().length, fault);
  await mend();
  if (fault !== 'slow') frame.contentWindow!.dispatchEvent(new Event('online'));
  await until(isRead, `guide ${fault}: it came`);
  assert.isFalse(isVisible(details, '.told'), fault);
  assert.deepEqual(seen.thrown, [], fault);
  frame.remove();
}

/** The card is whole without its drawings, and gets them with the network. */
async function tryScene(fault: string): Promise<void> {
  const { frame, element, seen, isWhole, kitLines, asked, mend } = await pageWith(fault, scene);
  await until(isWhole, `scene ${fault}: the card stands`);
  const isDrawn = () => element.shadowRoot!.querySelectorAll('.art svg').length === 1;
  if (fault === 'slow') await until(async () => (await asked()).length > 0, 'the scene is asked for');
  else await until(() => kitLines().length > 0, `scene ${fault} is named`);
  assert.isTrue(isWhole() && !isDrawn(), `scene ${fault}`);
  assert.lengthOf([...new Set(await asked())], fault === 'slow' ? 1 : 2, fault);
  assert.lengthOf(kitLines(), fault === 'slow' ? 0 : 1, fault);
  assert.lengthOf(seen.events, kitLines().length, fault);
  await mend();
  if (fault !== 'slow') frame.contentWindow!.dispatchEvent(new Event('online'));
  await until(isDrawn, `scene ${fault}: it came`);
  assert.deepEqual(seen.thrown, [], fault);
  frame.remove();
}

/** One file, broken in one way, from the first request to the recovery. */
async function tryFault(chunk: string, fault: string): Promise<void> {
  const { frame, element, seen, isDrawn, isWhole, kitLines, asked, mend } = await pageWith(fault, chunk);
  const what = `${chunk} ${fault}`;
  await until(() => kitLines().length > 0, `${what} is named`);
  await until(() => isVisible(element.shadowRoot, emergency), `${what}: the number is there`);
  // Without the services of the country the card is drawn all the same. Whatever is missing, the partner's content stays.
  assert.equal(isDrawn(), chunk === 'BE', what);
  assert.isTrue(isVisible(element, helpline), `${what}: fallback`);
  // By address: a browser may ask twice by itself when a connection ends.
  assert.lengthOf([...new Set(await asked())], 2, `${what} is asked for once more`);
  assert.lengthOf(kitLines(), 1, what);
  assert.include(kitLines()[0], `/c/${chunk}.`, what);
  assert.deepEqual(
    seen.events.map((file) => file.startsWith(`${new URL(file).origin}`) && file.includes(`/c/${chunk}.`)),
    [true],
    what,
  );
  await mend();
  frame.contentWindow!.dispatchEvent(new Event('online'));
  await until(isWhole, `${what}: whole again`);
  assert.deepEqual(seen.thrown, [], what);
  frame.remove();
}

describe('faults of the embed', () => {
  for (const chunk of ['kit', ...Object.keys(whole), 'nl-BE', 'BE'])
    it(`${chunk}: ${faults.length} faults, and back with the network`, async () => {
      await Promise.all(faults.map((fault) => tryFault(chunk, fault)));
    });

  it(`the guide: ${faults.length} faults, or slow, below a list that is whole, and back with the network`, async () => {
    await Promise.all([...faults, 'slow'].map(tryGuide));
  });

  it(`the drawings: ${faults.length} faults, or slow, on a card that is whole, and back with the network`, async () => {
    await Promise.all([...faults, 'slow'].map(tryScene));
  });

  it('offline after the entry: card and directory keep number and fallback, and come back with the network', async () => {
    const { folder, mend } = kit('aborted', 'all');
    const tags = ['blind-betting-card', 'help-directory'];
    const frame = await openPage(
      `<script type="module" src="${folder}/blind-betting.js" crossorigin></script>${tags
        .map((tag) => `<${tag} country="BE" side="reality"><p><a href="tel:+3278055800">078 05 58 00</a></p></${tag}>`)
        .join('')}`,
      { 'Content-Security-Policy': policy },
    );
    const elements = tags.map((tag) => frame.contentDocument!.querySelector(tag)!);
    for (const element of elements) {
      await until(() => isVisible(element.shadowRoot, emergency), `${element.localName} shows the number`);
      assert.isTrue(isVisible(element, helpline), `${element.localName}: fallback`);
    }
    const kitLines = () => seenIn(frame).lines.filter((line) => line.startsWith('Blind Betting:'));
    await until(() => kitLines().length > 0, 'a file is named');
    await mend();
    const areWhole = () => elements.every(({ shadowRoot }) => shadowRoot?.querySelector('.root[lang]') && isVisible(shadowRoot, helpline));
    await until(() => {
      // Said again, since a try that failed may still be under way when the network is back.
      frame.contentWindow!.dispatchEvent(new Event('online'));
      return areWhole();
    }, 'both are whole again');
    assert.deepEqual([...new Set(kitLines())], kitLines());
    assert.deepEqual(seenIn(frame).thrown, []);
  });

  it('a page that hides what is not defined, has no console.warn and names the country late: its number is seen', async () => {
    const { folder } = kit('missing', 'kit');
    const frame = await openPage(
      `<style>:not(:defined) { display: none !important; visibility: hidden; font-size: 0 }</style>
      <script>window.console = { log() {}, error() {} };
      addEventListener('unhandledrejection', (event) => seen.thrown.push(String(event.reason)))</script>
      <blind-betting-card></blind-betting-card>
      <script>setTimeout(() => document.querySelector('blind-betting-card').setAttribute('country', 'UA'), 300)</script>
      <script type="module" src="${folder}/blind-betting.js" crossorigin></script>`,
    );
    const number = () => frame.contentDocument!.querySelector('blind-betting-card')!.shadowRoot?.querySelector('a');
    await until(() => number()?.textContent === '102', 'the number of Ukraine is there');
    const { visibility, fontSize } = frame.contentWindow!.getComputedStyle(number()!);
    assert.deepEqual([visibility, fontSize, number()!.getClientRects().length], ['visible', '16px', 1]);
    assert.deepEqual(seenIn(frame).thrown, []);
  });

  it('elements beside a form with hostile names, and made in a frame, are found', async () => {
    const frame = await openPage(`<script type="module" src="${kit().folder}/blind-betting.js" crossorigin></script>`);
    const page = frame.contentDocument!;
    await until(() => Symbol.for('blind-betting') in frame.contentWindow!, 'the entry has run');
    const form = page.createElement('form');
    form.innerHTML = '<input name="matches"><input name="querySelectorAll"><blind-betting-card lang="en"></blind-betting-card>';
    // Of this window, not of the page's.
    const foreign = document.createElement('help-directory');
    page.body.append(form, foreign);
    for (const element of [form.querySelector('blind-betting-card')!, foreign])
      await until(() => isVisible(element.shadowRoot, '.root[lang]'), `${element.localName} is drawn`);
    assert.deepEqual(seenIn(frame).thrown, []);
  });

  it('the entry: the fallback stays, and nothing is thrown', async () => {
    await Promise.all(
      faults.map(async (fault) => {
        const { frame, element, seen, asked } = await pageWith(fault, 'entry');
        await until(async () => (await asked()).length > 0, `the entry is asked for: ${fault}`);
        await until(() => frame.contentDocument!.readyState === 'complete', 'the page has given up');
        assert.isTrue(isVisible(element, helpline), fault);
        assert.isNull(element.shadowRoot, fault);
        // Where the entry has run, it has left this behind in the same step.
        assert.isFalse(Symbol.for('blind-betting') in frame.contentWindow!, fault);
        assert.deepEqual(seen.thrown, [], fault);
      }),
    );
  });

  it('any file slow: the number comes before the file, silently, and the element with it', async () => {
    await Promise.all(
      ['kit', ...Object.keys(whole), 'nl-BE', 'BE'].map(async (chunk) => {
        const { element, seen, isDrawn, isWhole, kitLines, asked, mend } = await pageWith('slow', chunk);
        await until(() => isVisible(element.shadowRoot, emergency), `${chunk} slow: the number is there`);
        // Whatever draws the element anew meanwhile.
        const { updateComplete } = Object.assign(element as { story?: string; updateComplete?: Promise<unknown> }, { story: 'job' });
        await updateComplete;
        assert.isTrue(isVisible(element.shadowRoot, emergency), `${chunk} slow: the number stays`);
        assert.isFalse(isDrawn(), chunk);
        assert.isTrue(isVisible(element, helpline), chunk);
        await mend();
        await until(isWhole, `${chunk} came late`);
        assert.lengthOf(await asked(), 1, chunk);
        assert.deepEqual([kitLines(), seen.thrown], [[], []], chunk);
      }),
    );
  });
});
