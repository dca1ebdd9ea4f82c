// Proves in every engine: with the lines that `html` prints all files come at once, each is asked for once, and a changed one is refused as ever.
import { assert } from 'chai';
import { elsewhere, isVisible, kit, manifest, openPage, seenIn, until } from '../testing/built-page.mjs';
import { preloadLinks, scriptTag } from '../cli/script-tag.mjs';

const helpline = 'a[href="tel:+3278055800"]';
const emergency = 'a[href="tel:112"]';
const chunks = ['kit', 'blind-betting-card', 'help-directory', 'quick-exit', 'love.scene', 'nl-BE', 'BE'];

async function pageWith(fault: string, chunk: string) {
  const copy = kit(fault, chunk);
  const { files } = await manifest();
  const entry = `${copy.folder}/blind-betting.js`;
  const lines = preloadLinks(
    entry,
    Object.entries(files).filter(([, { name }]) => name && chunks.includes(name)),
  );
  const frame = await openPage(
    `${scriptTag(entry, files['blind-betting.js']!.integrity)}${lines.join('')}
    <blind-betting-card country="BE" exit side="reality"><a href="tel:+3278055800">078 05 58 00</a></blind-betting-card>
    <help-directory country="BE"><a href="tel:+3278055800">078 05 58 00</a></help-directory>`,
    { 'Content-Security-Policy': `default-src 'none'; script-src ${elsewhere}` },
  );
  const elements = [...frame.contentDocument!.querySelectorAll('blind-betting-card, help-directory')];
  return { seen: seenIn(frame), elements, asked: copy.asked };
}

describe('lines for the files of the reader', () => {
  it('each file is asked for once', async () => {
    const { seen, elements, asked } = await pageWith('kept', 'all');
    for (const element of elements) await until(() => isVisible(element.shadowRoot, helpline), `${element.localName} is drawn`);
    await until(() => elements[0]!.shadowRoot!.querySelector('.art svg'), 'the drawing is there');
    const names = (await asked()).map((address) => /\/c\/(.*)\.[\w-]{8}\.js/.exec(address)?.[1]);
    assert.deepEqual(names.sort(), chunks.sort());
    assert.deepEqual(seen, { lines: [], thrown: [], violations: [], events: [] });
  });

  it('a changed country does not run: the number for danger, and what the partner wrote', async () => {
    const { elements, seen } = await pageWith('changed', 'BE');
    for (const element of elements) {
      await until(() => isVisible(element.shadowRoot, emergency), `${element.localName} shows the number`);
      assert.isTrue(isVisible(element, helpline), element.localName);
    }
    await until(() => seen.events.length > 0, 'the file is named');
    assert.include(seen.events[0], '/c/BE.');
    assert.deepEqual(seen.thrown, []);
  });
});
