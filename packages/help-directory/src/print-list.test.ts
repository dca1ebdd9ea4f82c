import { assert } from 'chai';
import { printList, type PrintedLine } from './print-list.js';

const MILLIMETRE = 96 / 25.4;

const line = (name: string, numbers: string[], more: Partial<PrintedLine> = {}): PrintedLine => ({
  name,
  kind: '',
  hours: [],
  notes: [],
  numbers,
  texts: [],
  ...more,
});

const lines: PrintedLine[] = [
  line('In danger now?', ['112']),
  line('PAG-ASA', ['02 511 64 64'], { kind: 'Centre for victims', hours: ['Monday – Friday: 09:00–17:00'] }),
  line('Payoke', ['03 201 16 90', '03 201 16 91'], { notes: ['For women', 'Calls are recorded.'], texts: ['SMS: 114'] }),
];

const many = (count: number, name: string): PrintedLine[] =>
  Array.from({ length: count }, (_, index) => line(`${name} ${index}`, [`0${index}0 000`, `0${index}1 000`, `0${index}2 000`]));

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
    const list = page.querySelector('dl')!;
    const texts = (tag: string) => [...list.querySelectorAll(tag)].map((item) => item.textContent);
    return { page, names: texts('dt'), details: texts('dd'), list, lists: [...page.querySelectorAll('dl')] };
  };

  it('holds every name, number and word in order, and nothing else', () => {
    const { page, names, details, list } = print(lines);
    assert.deepEqual(names, ['In danger now?', 'PAG-ASA', 'Payoke']);
    assert.deepEqual(details, [
      '112',
      'Centre for victims',
      '02 511 64 64',
      'Monday – Friday: 09:00–17:00',
      '03 201 16 90',
      '03 201 16 91',
      'SMS: 114',
      'For women\u00a0· Calls are recorded',
    ]);
    assert.deepEqual([...page.body.children], [list]);
    assert.equal(printed, 1);
  });

  it('tells nothing of the page: no title, no address, and no margin where the browser writes them', () => {
    const { page } = print(lines);
    assert.equal(page.title, '');
    assert.equal(page.URL, 'about:blank');
    assert.include([...page.adoptedStyleSheets[0]!.cssRules].map((rule) => rule.cssText).join(), 'margin: 0');
  });

  it('writes no style that a policy would block', () => {
    assert.isEmpty(print(lines).page.querySelectorAll('style, [style], link, script'));
  });

  it('prints the list whole, however long', () => {
    assert.lengthOf(print(many(40, 'A service with quite a long name, as some of them have')).names, 40);
  });

  it('a long list stands in two columns that cut no entry in half', () => {
    const { page, list } = print(many(14, 'Service'));
    const [danger, ...entries] = [...list.children].map((entry) => entry.getBoundingClientRect());
    const middle = (105 * 96) / 25.4;
    assert.isAbove(danger!.width, middle, 'the number for danger stands across both');
    assert.isTrue(entries.every(({ left, right }) => right <= middle || left >= middle));
    assert.equal(page.defaultView!.getComputedStyle(list.lastElementChild!).breakInside, 'avoid');
    assert.isAtMost(list.getBoundingClientRect().bottom, 297 * MILLIMETRE);
  });

  it('a short list has larger type than a long one', () => {
    const sizeOf = (what: PrintedLine[]) => {
      const { page, list } = print(what);
      return Number.parseFloat(page.defaultView!.getComputedStyle(list).fontSize);
    };
    assert.isAbove(sizeOf(lines), sizeOf(many(14, 'Service')));
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`the pocket list is there six times, each a sixth of an A4 sheet, ${direction}`, () => {
      const { lists } = print(lines, true, direction);
      const places = lists.map((list) => list.getBoundingClientRect());
      assert.lengthOf(new Set(lists.map((list) => list.innerHTML)), 1);
      assert.lengthOf(new Set(places.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)), 6);
      for (const { bottom, width, height } of places) {
        assert.closeTo(width, 105 * MILLIMETRE, 1);
        assert.closeTo(height, 99 * MILLIMETRE, 3);
        assert.isBelow(bottom, 297 * MILLIMETRE);
      }
      const [left, right] = [Math.min(...places.map((place) => place.left)), Math.max(...places.map((place) => place.right))];
      assert.closeTo(right - left, 210 * MILLIMETRE, 1);
    });

    it(`lines to cut along stand between the pieces and not around them, ${direction}`, () => {
      const { page, lists } = print(lines, true, direction);
      const styles = lists.map((list) => page.defaultView!.getComputedStyle(list));
      assert.deepEqual(
        styles.map(({ borderInlineEndWidth }) => borderInlineEndWidth !== '0px'),
        [true, false, true, false, true, false],
      );
      assert.deepEqual(
        styles.map(({ borderBlockEndWidth }) => borderBlockEndWidth !== '0px'),
        [true, true, true, true, false, false],
      );
    });

    it(`names and numbers begin at the side where the language begins, ${direction}`, () => {
      const { page, list } = print(lines, false, direction);
      const edges = [...list.querySelectorAll('div:not(.danger) > *')].map((item) => {
        const range = page.createRange();
        range.selectNodeContents(item);
        const inner = range.getBoundingClientRect();
        const outer = item.getBoundingClientRect();
        return direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left;
      });
      for (const edge of edges) assert.closeTo(edge, 0, 1);
    });
  }

  it('the pocket list cuts nothing through: what does not fit is left out whole, from the end', () => {
    const { list, names } = print(
      many(7, 'A service with such a long name that it needs two or even three lines on a small piece of paper, and in small type too'),
      true,
    );
    assert.isAtLeast(names.length, 2);
    assert.isBelow(names.length, 7);
    assert.isTrue(names[0]!.endsWith(' 0'));
    const inside = list.getBoundingClientRect().bottom;
    assert.isAtMost(list.lastElementChild!.getBoundingClientRect().bottom, inside);
  });

  it('the pocket list has seven entries where they fit', () => {
    const short = Array.from({ length: 9 }, (_, index) => line(`Service ${index}`, ['000']));
    assert.lengthOf(print(short, true).names, 7);
  });

  it('where the browser cannot print, nothing is thrown and nothing is left', () => {
    root.append = (frame) => {
      ShadowRoot.prototype.append.call(root, frame);
      Object.assign((frame as HTMLIFrameElement).contentWindow!, { print: undefined });
    };
    printList(root, lines, { language: 'en', direction: 'ltr', pocket: false });
    assert.isEmpty(root.querySelectorAll('iframe'));
  });

  it('prints that never end leave one frame, however many', () => {
    for (let count = 0; count < 5; count++) print(lines, count % 2 === 0);
    assert.lengthOf(root.querySelectorAll('iframe'), 1);
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
