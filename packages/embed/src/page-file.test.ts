// Proves in every engine: the file of one country and language holds all that its page needs, what the reader chooses later comes as ever, and where it fails the fallback stands.
import { assert } from 'chai';
import { elsewhere, isVisible, kit, openPage, seenIn, until } from '../testing/built-page.mjs';

const FILE = 'blind-betting.BE.nl-BE.js';
const helpline = 'a[href="tel:+3278055800"]';
const policy = `default-src 'none'; script-src ${elsewhere}`;

/** Any address of the kit that is asked for, past the one of the tag. */
async function pageWith(copy: ReturnType<typeof kit>, headers: Record<string, string> = { 'Content-Security-Policy': policy }) {
  const files: Record<string, string> = await (await fetch('/packages/embed/built/page-files')).json();
  const frame = await openPage(
    `<script type="module" src="${copy.folder}/${FILE}" crossorigin integrity="${files[FILE]}"></script>
    <blind-betting-card country="BE" exit side="reality"><p><a href="tel:+3278055800">078 05 58 00</a></p></blind-betting-card>
    <help-directory country="BE"><p><a href="tel:+3278055800">078 05 58 00</a></p></help-directory>`,
    headers,
  );
  const elements = [...frame.contentDocument!.querySelectorAll('blind-betting-card, help-directory')] as HTMLElement[];
  return { frame, seen: seenIn(frame), elements, asked: copy.asked };
}

const isDrawn = ({ shadowRoot }: Element) => Boolean(shadowRoot?.querySelector('.root[lang=nl-BE]')) && isVisible(shadowRoot, helpline);

describe('the file of one country and language', () => {
  for (const [name, own] of Object.entries({
    'an allow-list': '',
    'Trusted Types': `; require-trusted-types-for 'script'; trusted-types lit-html`,
  }))
    it(`${name}: card, drawing, directory and exit stand, and nothing else was asked for`, async () => {
      const { seen, elements, asked } = await pageWith(kit('sound', 'all'), { 'Content-Security-Policy': policy + own });
      for (const element of elements) await until(() => isDrawn(element), `${element.localName} is drawn`);
      const [card] = elements;
      await until(() => card!.shadowRoot!.querySelector('.art svg'), 'the drawing is there');
      await until(() => card!.shadowRoot!.querySelector('quick-exit')?.shadowRoot?.querySelector('a[part~=exit]'), 'the exit is there');
      assert.deepEqual(await asked(), []);
      assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
    });

  it('another language, country, story and the guide come as ever, each checked', async () => {
    const { frame, seen, elements, asked } = await pageWith(kit('sound', 'all'));
    for (const element of elements) await until(() => isDrawn(element), `${element.localName} is drawn`);
    const [card, directory] = elements as [HTMLElement, HTMLElement];
    const names = async () => [...new Set((await asked()).map((address) => /\/c\/(.*)\.[\w-]{8}\.js/.exec(address)?.[1]))].sort();
    card.setAttribute('story', 'job');
    await until(async () => (await names()).includes('job.scene'), 'the drawing of another story is asked for');
    directory.shadowRoot!.querySelector<HTMLDetailsElement>('details.guide')!.open = true;
    await until(() => isVisible(directory.shadowRoot, 'details.guide h3'), 'the guide is read');
    frame.contentDocument!.documentElement.lang = 'ar';
    for (const { shadowRoot } of elements) await until(() => shadowRoot!.querySelector('.root[lang=ar]'), 'Arabic');
    directory.setAttribute('country', 'LU');
    await until(() => directory.shadowRoot!.querySelector('a[href="tel:113"], a[href^="tel:+352"]'), 'Luxembourg');
    await until(async () => (await names()).includes('ar.guide'), 'the guide, which is open, in Arabic');
    assert.deepEqual(await names(), ['LU', 'ar', 'ar.guide', 'job.scene', 'nl-BE.guide']);
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('what stops in it is named, with the cure, and the number is there', async () => {
    const own = `${policy}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { frame, seen, elements } = await pageWith(kit('sound', 'all'), { 'Content-Security-Policy': own });
    const isRefused = 'trustedTypes' in frame.contentWindow!;
    const awaited = isRefused ? '#blind-betting-fault a[href="tel:112"]' : '.root[lang]';
    for (const element of elements) await until(() => isVisible(element.shadowRoot, awaited), `${element.localName} shows ${awaited}`);
    const lines = seen.lines.filter((line) => line.startsWith('Blind Betting:'));
    assert.lengthOf(lines, isRefused ? 1 : 0);
    for (const line of lines) for (const part of [FILE, 'stopped', 'allow the policy "lit-html"']) assert.include(line, part);
    assert.isTrue(seen.events.every((file) => file.endsWith(FILE)) && seen.events.length === (isRefused ? 2 : 0), seen.events.join());
    assert.deepEqual(seen.thrown, []);
  });

  it('broken in any way, it does not run, and the fallback stands', async () => {
    const faults = ['missing', 'server-error', 'cut', 'wrong-type', 'no-cors', 'changed', 'redirected', 'aborted'];
    await Promise.all(
      faults.map(async (fault) => {
        const { frame, seen, elements, asked } = await pageWith(kit(fault, 'entry'));
        await until(async () => (await asked()).length > 0, `it is asked for: ${fault}`);
        await until(() => frame.contentDocument!.readyState === 'complete', 'the page has given up');
        for (const element of elements) {
          assert.isTrue(isVisible(element, helpline), fault);
          assert.isNull(element.shadowRoot, fault);
        }
        assert.isFalse(Symbol.for('blind-betting') in frame.contentWindow!, fault);
        assert.deepEqual(seen.thrown, [], fault);
      }),
    );
  });
});
