// Proves in every engine: the file of one country and language holds all that its page needs, what the reader chooses later comes as ever, and where it fails the fallback stands.
import { NEEDS } from '@blind-betting/locales';
import { assert } from 'chai';
import { elsewhere, isVisible, kit, openPage, pageFiles, seenIn, until } from '../testing/built-page.mjs';

const FILE = 'blind-betting.BE.nl-BE.js';
const helpline = 'a[href="tel:+3278055800"]';
const policy = `default-src 'none'; script-src ${elsewhere}`;

async function pageWith(copy: ReturnType<typeof kit>, headers: Record<string, string> = { 'Content-Security-Policy': policy }) {
  const files = await pageFiles();
  const frame = await openPage(
    `<script type="module" src="${copy.folder}/${FILE}" crossorigin integrity="${files[FILE]}"></script>
    <blind-betting-card country="BE" exit side="reality"><p><a href="tel:+3278055800">078 05 58 00</a></p></blind-betting-card>
    <help-directory country="BE"><p><a href="tel:+3278055800">078 05 58 00</a></p></help-directory>
    <p>Einde</p>`,
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

  it('every other language, country, need, story and the guide come as ever, each file once and checked', async () => {
    const { frame, seen, elements, asked } = await pageWith(kit('sound', 'all'));
    for (const element of elements) await until(() => isDrawn(element), `${element.localName} is drawn`);
    const [card, directory] = elements as [HTMLElement, HTMLElement & { need: string; updateComplete: Promise<unknown> }];
    const names = async () => (await asked()).map((address) => /\/c\/(.*)\.[\w-]{8}\.js/.exec(address)?.[1] ?? address);
    const services = () => directory.shadowRoot!.querySelectorAll('li[part~=service]').length;
    for (const need of NEEDS) {
      directory.need = need;
      await directory.updateComplete;
      assert.isAbove(services(), 0, need);
    }
    assert.deepEqual(await names(), [], 'needs ask for nothing');
    const stories = ['online', 'job', 'money', 'shelter', 'fate'];
    for (const story of stories) {
      card.setAttribute('story', story);
      await until(() => card.shadowRoot!.querySelector(`.root.${story} .art svg`), `the drawing of ${story}`);
    }
    const guide = directory.shadowRoot!.querySelector<HTMLDetailsElement>('details.guide')!;
    guide.open = true;
    await until(() => isVisible(directory.shadowRoot, 'details.guide h3'), 'the guide is read');
    // French is that of Belgium only where it is in the folder.
    const languages = ['ar', 'en', 'fr', 'nl-NL'];
    for (const language of languages) {
      frame.contentDocument!.documentElement.lang = language;
      const shown = language.replace('-NL', '');
      for (const { shadowRoot } of elements) await until(() => shadowRoot!.querySelector(`.root[lang=${shown}]`), language);
      await until(async () => (await names()).includes(`${shown}.guide`), `the guide, which is open, in ${shown}`);
    }
    directory.setAttribute('country', 'LU');
    await until(() => directory.shadowRoot!.querySelector('a[href^="tel:+352"]'), 'Luxembourg');
    const texts = ['ar', 'en', 'fr', 'nl'];
    const guides = ['nl-BE', ...texts].map((language) => `${language}.guide`);
    assert.deepEqual((await names()).sort(), ['LU', ...texts, ...guides, ...stories.map((story) => `${story}.scene`)].sort());
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
