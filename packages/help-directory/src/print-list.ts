/** One line of a printed list. */
export interface PrintedLine {
  name: string;
  numbers: string[];
}

/** A sixth of an A4 sheet: two columns, three rows. */
const POCKET_LINES = 7;

const sheetText = `
  @page { margin: 10mm }
  body { margin: 0; font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff }
  dl { margin: 0; display: grid; gap: 2mm }
  dt, dd { margin: 0 }
  dd { font-weight: 700; direction: ltr; unicode-bidi: isolate }
  .pocket { inline-size: 80mm; block-size: 80mm; overflow: hidden; border: 0.2mm dashed #999; padding: 3mm; box-sizing: border-box; font-size: 8pt; line-height: 1.25; gap: 1mm }
`;

/**
 * Prints numbers alone, from a frame without an address and without a title: the sheet tells nothing of the page it came from, and
 * the page around the element is not printed.
 * @param root shadow tree that holds the frame for the moment
 * @param lines in the order to print
 * @param options language and direction of the names; pocket: a piece as large as a sixth of an A4 sheet, with the first lines only
 */
export function printList(
  root: ShadowRoot,
  lines: readonly PrintedLine[],
  { language, direction, pocket }: { language: string; direction: string; pocket: boolean },
): void {
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
  for (const { name, numbers } of pocket ? lines.slice(0, POCKET_LINES) : lines) {
    const entry = view.document.createElement('div');
    entry.append(element(view, 'dt', name), ...numbers.map((number) => element(view, 'dd', number)));
    list.append(entry);
  }
  view.document.body.append(list);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}

function element(view: Window, tag: string, text: string): HTMLElement {
  const created = view.document.createElement(tag);
  created.textContent = text;
  return created;
}
