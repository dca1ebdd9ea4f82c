/**
 * The comment at the start, after the doctype if there is one: first what the page proves, then, after an empty line, the headers it is sent with.
 * @param {string} page
 */
export function readComment(page) {
  const [proves = '', headers = ''] = (/^(?:<!doctype html>)?\s*<!--(.*?)-->/is.exec(page)?.[1] ?? '').trim().split(/\n\s*\n/);
  const lines = [...headers.matchAll(/^\s*([\w-]+):\s*(.+?)\s*$/gm)];
  return { proves, headers: Object.fromEntries(lines.map(([, name, value]) => [name, value])) };
}
