import { assert } from 'chai';
import { printList, type PrintedLine } from './print-list.js';

const MILLIMETRE = 96 / 25.4;

const lines: PrintedLine[] = [
  { name: 'In danger now?', notes: [], numbers: ['112'], texts: [] },
  { name: 'PAG-ASA', notes: [], numbers: ['02 511 64 64'], texts: [] },
  { name: 'Payoke', notes: ['For women'], numbers: ['03 201 16 90', '03 201 16 91'], texts: ['SMS: 114'] },
];

const many = (count: number, name: string): PrintedLine[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${name} ${index}`,
    notes: [],
    numbers: [`0${index}0 000`, `0${index}1 000`, `0${index}2 000`],
    texts: [],
  }));

describe('the printed list', () => {
  let root: ShadowRoot;
  let printed: number;

  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    printed = 0;
    // The frame prints as soon as it is filled, so it is taught not to when it comes.
    root.append = (frame) => {
      ShadowRoot.prototype.append.call(root, frame);
      (frame as HTMLIFrameElement).contentWindow!.print = () => (printed += 1);
    };
  });

  afterEach(() => root.host.remove());

  const print = (what: readonly PrintedLine[], pocket = false, direction = 'ltr') => {
    printList(root, what, { language: 'en', direction, pocket });
    const page = root.querySelector('iframe')!.contentDocument!;
    const texts = (tag: string) => [...page.querySelectorAll(tag)].map((item) => item.textContent);
    return { page, names: texts('dt'), numbers: texts('dd'), list: page.querySelector('dl')! };
  };

  it('holds every name and number in order, and nothing else', () => {
    const { page, names, numbers, list } = print(lines);
    assert.deepEqual(names, ['In danger now?', 'PAG-ASA', 'Payoke']);
    assert.deepEqual(numbers, ['112', '02 511 64 64', '03 201 16 90', '03 201 16 91', 'SMS: 114', 'For women']);
    assert.deepEqual([...page.body.children], [list]);
    assert.equal(printed, 1);
  });

  it('tells nothing of the page: no title, no address, and no margin where the browser writes them', () => {
    const { page } = print(lines);
    assert.equal(page.title, '');
    assert.equal(page.URL, 'about:blank');
    assert.include([...page.adoptedStyleSheets[0]!.cssRules].map((rule) => rule.cssText.replace(/\s+/g, ' ')).join(), '@page { margin: 0');
  });

  it('writes no style that a policy would block', () => {
    assert.isEmpty(print(lines).page.querySelectorAll('style, [style], link, script'));
  });

  it('prints the list whole, however long', () => {
    assert.lengthOf(print(many(40, 'A service with quite a long name, as some of them have')).names, 40);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`the pocket list with the space around it is within a sixth of an A4 sheet, ${direction}`, () => {
      const { page, list } = print(lines, true, direction);
      const { left, right, bottom } = list.getBoundingClientRect();
      const space = Number.parseFloat(page.defaultView!.getComputedStyle(page.body).paddingLeft);
      assert.isAtMost(right - left + space, 105 * MILLIMETRE);
      assert.isAtMost(bottom, 99 * MILLIMETRE);
    });
  }

  it('the pocket list cuts nothing through: what does not fit is left out whole, from the end', () => {
    const { list, names } = print(
      many(7, 'A service with such a long name that it needs two or even three lines on a small piece of paper'),
      true,
    );
    assert.isAtLeast(names.length, 2);
    assert.isBelow(names.length, 7);
    assert.isTrue(names[0]!.endsWith(' 0'));
    const inside = list.getBoundingClientRect().bottom;
    assert.isAtMost(list.lastElementChild!.getBoundingClientRect().bottom, inside);
  });

  it('the pocket list has seven entries where they fit', () => {
    const short = Array.from({ length: 9 }, (_, index) => ({ name: `Service ${index}`, notes: [], numbers: ['000'], texts: [] }));
    assert.lengthOf(print(short, true).names, 7);
  });

  it('is gone after printing; where the browser never said so, with the next one', async () => {
    print(lines);
    const { page } = print(lines);
    assert.lengthOf(root.querySelectorAll('iframe'), 1);
    page.defaultView!.dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.isEmpty(root.querySelectorAll('iframe'));
  });
});
