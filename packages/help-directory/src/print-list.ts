/** One line of a printed list. */
export interface PrintedLine {
  name: string;
  /** What must be known before calling. */
  notes: string[];
  /** To call. */
  numbers: string[];
  /** To write to, each with the word for it. */
  texts: string[];
}

/** As many as can be read on a piece of paper for the pocket. */
const POCKET_LINES = 7;

/**
 * Without a margin the browser has no room for the date and the address of the page. The pocket list with the space around it is within
 * a sixth of an A4 sheet: two columns, three rows.
 */
const sheetText = `
  @page { margin: 0 }
  body { margin: 10mm; font: 11pt/1.4 system-ui, sans-serif }
  dl, dd { margin: 0 }
  dl { display: grid; gap: 2mm }
  dd { font-weight: 700 }
  .note { font-weight: 400 }
  .number { direction: ltr; unicode-bidi: isolate; text-align: match-parent }
  .pocket {
    box-sizing: border-box; inline-size: 92mm; block-size: 88mm; gap: 1mm; padding: 3mm; overflow: hidden;
    border: 0.2mm dashed #999; font-size: 9pt; line-height: 1.25; align-content: start;
  }
  .pocket div { display: flex; flex-wrap: wrap; column-gap: 3mm }
`;

/**
 * Prints numbers alone, from a frame without an address and without a title: the sheet tells nothing of the page it came from, and
 * the page around the element is not printed. A line that does not fit is left out whole.
 * @param root shadow tree that holds the frame for the moment
 * @param lines in the order to print
 * @param options language and direction of the names; pocket: a piece as large as a sixth of an A4 sheet, with the first lines only
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
  if (!view) return frame.remove();
  // Adopted, not inline: the frame inherits the policy of the page. A sheet belongs to the document that made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(sheetText);
  view.document.adoptedStyleSheets = [sheet];
  view.document.documentElement.lang = language;
  view.document.documentElement.dir = direction;
  const list = view.document.createElement('dl');
  if (pocket) list.className = 'pocket';
  for (const { name, notes, numbers, texts } of pocket ? lines.slice(0, POCKET_LINES) : lines) {
    const entry = view.document.createElement('div');
    entry.append(
      element(view, 'dt', name),
      ...numbers.map((number) => element(view, 'dd', number, 'number')),
      ...texts.map((text) => element(view, 'dd', text)),
      ...(notes.length > 0 ? [element(view, 'dd', notes.join(' \u00b7 '), 'note')] : []),
    );
    list.append(entry);
  }
  view.document.body.append(list);
  while (pocket && list.childElementCount > 1 && list.scrollHeight > list.clientHeight) list.lastElementChild?.remove();
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}

function element(view: Window, tag: string, text: string, className = ''): HTMLElement {
  const created = view.document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
