/**
 * Leaves the page: first its content disappears and its title is blank, synchronously; then the current history entry is
 * replaced. The blank stays when Back brings the page out of the browser's cache. Inside a frame the whole page is left
 * where the browser allows it.
 * @param address http(s), absolute or relative
 */
export function leave(address: string): void {
  const target = new URL(address, document.baseURI).href;
  const pages = [document, topDocument()].filter((page) => page !== undefined);
  for (const page of pages) blank(page);
  addEventListener('pageshow', (event) => {
    if (event.persisted) for (const page of pages) blank(page);
  });
  try {
    (top ?? window).location.replace(target);
  } catch {
    // A sandboxed frame may not move its page; leaving the frame is what remains.
    location.replace(target);
  }
}

/**
 * Makes a page show nothing, at once.
 * @param page whose content and title disappear
 */
export function blank(page: Document): void {
  // A zero-width space: an empty title would make the tab show the address.
  page.title = '\u200b';
  page.documentElement.style.setProperty('display', 'none', 'important');
}

function topDocument(): Document | undefined {
  try {
    return top?.document === document ? undefined : top?.document;
  } catch {
    return undefined;
  }
}
