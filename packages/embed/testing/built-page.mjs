/** Opens small pages with the built embed in frames, for the tests that run in every engine: the browser's side of built-embed.mjs. */

/** The kit comes from another origin than the page, as it may in life: the same server by its other name. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

/** @typedef {{ lines: string[], thrown: string[], violations: string[], events: string[] }} Seen */
/** @typedef {{ folder: string, asked: () => Promise<string[]>, referrers: () => Promise<string[]>, mend: () => Promise<Response> }} Kit */

let count = 0;

/**
 * A copy of the kit of its own, so that no test meets what another one has loaded.
 * @param {string} [fault] as built-embed.mjs names them
 * @param {string} [chunk] which is broken; `all` but the entry
 * @returns {Kit}
 */
export function kit(fault = 'sound', chunk = 'none') {
  count += 1;
  const folder = `/packages/embed/built/${fault}.${chunk}.${Date.now()}${count}`;
  return {
    folder: `${elsewhere}${folder}`,
    asked: async () => (await fetch(`${folder}/asked`)).json(),
    referrers: async () => (await fetch(`${folder}/referrers`)).json(),
    mend: () => fetch(`${folder}/mend`),
  };
}

/** @returns {Promise<{ version: string, files: Record<string, { name?: string, integrity: string }> }>} of the embed as built */
export async function manifest() {
  return (await fetch('/packages/embed/dist/manifest.json')).json();
}

/** @returns {Promise<Record<string, string>>} the files of one country and language, by name their integrity */
export async function pageFiles() {
  return (await fetch('/packages/embed/built/page-files')).json();
}

/**
 * @param {string} html
 * @param {Record<string, string>} [headers] of the page, such as its Content-Security-Policy
 * @param {string} [nonce] which that policy allows
 * @returns {Promise<HTMLIFrameElement>} once the page stands
 */
export async function openPage(html, headers = {}, nonce = '') {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '900';
  const listener = `<script crossorigin nonce="${nonce}" src="${elsewhere}/packages/embed/built/listen.js"></script>`;
  frame.src = `/packages/embed/built/page?${new URLSearchParams({ html: listener + html, headers: JSON.stringify(headers) })}`;
  document.body.append(frame);
  await until(
    () => frame.contentWindow && 'seen' in frame.contentWindow && frame.contentDocument?.readyState !== 'loading',
    'the page stands',
  );
  return frame;
}

/** @param {HTMLIFrameElement} frame @returns {Seen} what the page said and threw */
export function seenIn(frame) {
  return /** @type {any} */ (frame.contentWindow).seen;
}

/**
 * By condition and not by time: a machine may be slow.
 * @param {() => unknown} condition @param {string} what is waited for
 */
export async function until(condition, what) {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain until ${what}`);
}

/** @param {ParentNode | null | undefined} root @param {string} selector @returns {boolean} */
export function isVisible(root, selector) {
  return [...(root?.querySelectorAll(selector) ?? [])].some((element) => element.getClientRects().length > 0);
}
