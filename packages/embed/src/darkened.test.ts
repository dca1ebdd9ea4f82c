/**
 * In each engine: every text of the built elements can be read where an extension darkens the page (Dark Reader, from its own package), on a
 * light page and on a dark one, switched on before the kit comes and after.
 */
import { assert } from 'chai';
import { contrast, type Rgb } from '../../base/src/contrast.js';
import { isVisible, kit, openPage, until } from '../testing/built-page.mjs';

const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** @returns red, green, blue and alpha of any CSS colour, 0 to 255 */
function channels(colour: string): [number, number, number, number] {
  painter.clearRect(0, 0, 1, 1);
  painter.fillStyle = colour;
  painter.fillRect(0, 0, 1, 1);
  return [...painter.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
}

/** What lies under an element; undefined where that is a picture. */
function under(element: Element): Rgb | undefined {
  const view = element.ownerDocument.defaultView!;
  for (let node: Element | undefined = element; node;) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    const [red, green, blue, alpha] = channels(backgroundColor);
    if (alpha === 255) return [red, green, blue];
    const root = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root as Partial<ShadowRoot>).host;
  }
  return [255, 255, 255];
}

/** @returns texts of a shadow tree that can hardly be read */
function hardToRead(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ? hardToRead(element.shadowRoot) : [];
    const text = [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '')).join('');
    const surface = text && element.checkVisibility() && !element.closest('.unseen') ? under(element) : undefined;
    if (!surface) return inside;
    const [red, green, blue] = channels(element.ownerDocument.defaultView!.getComputedStyle(element).color);
    const ratio = contrast([red, green, blue], surface);
    return ratio < 4.5 ? [...inside, `${text.slice(0, 40)}: ${ratio.toFixed(2)}`] : inside;
  });
}

/** Its dynamic theme, as a reader has it from the store. */
const darken = `DarkReader.enable({ brightness: 100, contrast: 90 });`;

async function page(scheme: string, order: 'before' | 'after'): Promise<ShadowRoot[]> {
  const library = '<script src="/node_modules/darkreader/darkreader.js"></script>';
  const frame = await openPage(
    `<meta name="color-scheme" content="${scheme}">${library}${order === 'before' ? `<script>${darken}</script>` : ''}
    <script type="module" src="${kit().folder}/blind-betting.js" crossorigin></script>
    <blind-betting-card lang="en" country="BE" side="reality"></blind-betting-card><help-directory lang="en" country="BE"></help-directory>`,
  );
  const elements = [...frame.contentDocument!.querySelectorAll('blind-betting-card, help-directory')];
  for (const element of elements)
    await until(() => isVisible(element.shadowRoot, 'a[href="tel:+3278055800"]'), `${element.localName} shows the helpline`);
  if (order === 'after') (frame.contentWindow as unknown as { eval(text: string): void }).eval(darken);
  // It has rewritten the sheets when the text of the page is no longer black.
  const view = frame.contentWindow!;
  await until(() => view.getComputedStyle(frame.contentDocument!.body).color !== 'rgb(0, 0, 0)', 'the page is darkened');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return elements.map((element) => element.shadowRoot!);
}

describe('on a page that an extension darkens', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const scheme of ['light', 'dark'])
    for (const order of ['before', 'after'] as const)
      it(`every text can be read: a ${scheme} page, darkened ${order} the kit comes`, async () => {
        const roots = await page(scheme, order);
        // On a busy machine the extension is at it for longer; what it never makes readable is named.
        await until(() => roots.flatMap(hardToRead).length === 0, 'every text can be read').catch(() => {});
        assert.equal(roots.flatMap(hardToRead).join('; '), '');
      });
});
