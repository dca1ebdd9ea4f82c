/** One line of a printed list. */
export interface PrintedLine {
  name: string;
  /** What it is; empty where the name says it. */
  kind: string;
  /** When it can be reached, in words that stay true on paper. */
  hours: string[];
  /** What else is known of it. */
  notes: string[];
  /** To call. */
  numbers: string[];
  /** To write to, each with the word for it. */
  texts: string[];
}

/** As many as can be read on a piece of paper for the pocket. */
const POCKET_LINES = 7;
/** Of them as many pieces as fill an A4 sheet, to cut and to hand on. */
const PIECES = 6;
/** Sizes of type in points: the largest one with which everything is on one sheet, or on one piece, is taken. */
const SIZES = [18, 17, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5];
/** Height of an A4 sheet in CSS pixels, less one for rounding. */
const SHEET = (297 * 96) / 25.4 - 1;

/**
 * Without a margin the browser has no room for the date and the address of the page. Nothing is filled, since browsers print no backgrounds.
 * The font is named for who saves the sheet as a PDF and copies from it or lets it be read aloud: with DejaVu Sans, Noto Sans Arabic and Noto Kufi
 * Arabic, Chromium 156 writes files from which lam and alef come in the wrong order, so that "no" becomes "the".
 * A piece is a sixth of an A4 sheet: two columns, three rows; each row is a little lower, so that no browser begins a second sheet.
 */
const sheetText = `
  @page { size: A4; margin: 0 }
  body { margin: 0; font-family: system-ui, sans-serif; line-height: 1.3; color: #000 }
  [dir='rtl'] body { font-family: 'Noto Naskh Arabic', system-ui, sans-serif }
  dl { margin: 0; box-sizing: border-box; text-align: left }
  [dir='rtl'] dl { text-align: right }
  dt, dd { margin: 0; unicode-bidi: plaintext; overflow-wrap: break-word }
  dt, .number, .text { font-weight: 700 }
  .number { direction: ltr; unicode-bidi: isolate; font-size: 1.25em; line-height: 1.2; white-space: nowrap }
  .kind, .hours, .note { font-size: 0.85em }
  .hours { font-weight: 600 }
  .danger { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.8em }
  .danger .number { font-size: 2em; line-height: 1 }
  .list { inline-size: 210mm; padding: 12mm; column-gap: 10mm; column-rule: 0.2mm solid #999 }
  .long { columns: 2 }
  .list > div { break-inside: avoid; padding-block: 0.6em; border-block-end: 0.2mm solid #999 }
  .list > div:last-child { border: 0 }
  .list > .danger { column-span: all; border: 0.7mm solid #000; padding: 0.5em 0.8em; margin-block-end: 0.4em; font-size: 1.15em }
  .pieces { display: grid; grid: repeat(3, 98.5mm) / 105mm 105mm; inline-size: 210mm }
  .pieces dl {
    block-size: 98.5mm; padding: 7mm; overflow: hidden; line-height: 1.2; display: grid; align-content: start; row-gap: 0.55em;
    border: 0 dashed #888; border-inline-end-width: 0.3mm; border-block-end-width: 0.3mm;
  }
  .pieces dl:nth-child(2n) { border-inline-end-width: 0 }
  .pieces dl:nth-child(n + 5) { border-block-end-width: 0 }
  .pieces div { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.8em }
  .pieces .danger { border-block-end: 0.3mm solid #000; padding-block-end: 0.3em }
  .pieces dt { flex: 1 1 50% }
  .pieces .hours, .pieces .note { flex-basis: 100% }
`;

/**
 * Prints numbers alone, from a frame without an address and without a title: the sheet tells nothing of the page it came from, and
 * the page around the element is not printed. A line that does not fit on a piece is left out whole.
 * @param root shadow tree that holds the frame for the moment
 * @param lines in the order to print
 * @param options language and direction of the names; pocket: six times a piece as large as a sixth of an A4 sheet, with the first lines only
 */
export function printList(
  root: ShadowRoot,
  lines: readonly PrintedLine[],
  { language, direction, pocket }: { language: string; direction: string; pocket: boolean },
): void {
  // A browser that was not allowed to print has left the last one.
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  // Browsers inside of apps may have no way to print.
  if (typeof view?.print !== 'function') return frame.remove();
  // Adopted, not inline: the frame inherits the policy of the page. A sheet belongs to the document that made it.
  const sheet = new view.CSSStyleSheet();
  view.document.adoptedStyleSheets = [sheet];
  view.document.documentElement.lang = language;
  view.document.documentElement.dir = direction;
  const list = view.document.createElement('dl');
  list.append(...(pocket ? lines.slice(0, POCKET_LINES) : lines).map((line, index) => entry(view, line, index === 0)));
  if (pocket) {
    const pieces = element(view, 'div', '', 'pieces');
    pieces.append(list);
    view.document.body.append(pieces);
    setLargest(sheet, () => list.scrollHeight <= list.clientHeight);
    while (list.childElementCount > 1 && list.scrollHeight > list.clientHeight) list.lastElementChild?.remove();
    for (let count = 1; count < PIECES; count++) pieces.append(list.cloneNode(true));
  } else {
    list.className = lines.length > 4 ? 'list long' : 'list';
    view.document.body.append(list);
    setLargest(sheet, () => list.offsetHeight <= SHEET);
  }
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}

/** Sets the type as large as everything fits, or smallest. */
function setLargest(sheet: CSSStyleSheet, isFitting: () => boolean): void {
  for (const size of SIZES) {
    sheet.replaceSync(`${sheetText} dl { font-size: ${size}pt }`);
    if (isFitting()) return;
  }
}

function entry(view: Window, { name, kind, hours, notes, numbers, texts }: PrintedLine, isDanger: boolean): HTMLElement {
  const created = element(view, 'div', '', isDanger ? 'danger' : '');
  created.append(
    element(view, 'dt', name),
    ...(kind ? [element(view, 'dd', kind, 'kind')] : []),
    ...numbers.map((number) => element(view, 'dd', number, 'number')),
    ...texts.map((text) => element(view, 'dd', text, 'text')),
    ...inRow(view, hours, 'hours'),
    ...inRow(view, notes, 'note'),
  );
  return created;
}

/** Sentences in a row, without their stops and with a point between them that begins no line. */
function inRow(view: Window, sentences: readonly string[], className: string): HTMLElement[] {
  const text = sentences.map((sentence) => sentence.replace(/[.\u3002\u06d4]$/, '')).join('\u00a0\u00b7 ');
  return text ? [element(view, 'dd', text, className)] : [];
}

function element(view: Window, tag: string, text: string, className = ''): HTMLElement {
  const created = view.document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
