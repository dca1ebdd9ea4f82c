/** What the style sheets inside a page, and `style` attributes, change of its text: hidden, struck out, turned about, or written by the style itself. */
import { allText, attributesOf, everyNode } from './nodes.mjs';

/**
 * @typedef {{ tag: string, names: string[], part: '' | 'before' | 'after', declared: Record<string, string>, order: number }} Rule
 * @typedef {ReadonlyMap<string, Rule[]>} Rules by the first class or id of each
 */

const PROPERTIES = /^(?:display|visibility|text-decoration(?:-line)?|unicode-bidi|direction|content)$/;

/**
 * Rules of one element, class or id (`.a`, `p.a.b`, `#c::after`); what depends on the screen, on a state or on other elements is left out.
 * @param {any} document of parse5
 * @returns {Rules}
 */
export function rulesOf(document) {
  const sheets = everyNode(document).filter((node) => node.tagName === 'style' && !/print/.test(attributesOf(node).media ?? ''));
  /** @type {Map<string, Rule[]>} */ const rules = new Map();
  let order = 0;
  for (const node of sheets)
    for (const [selectors, body] of outermost(allText(node).replace(/\/\*.*?\*\//gs, ''))) {
      const declared = declarations(body);
      if (Object.keys(declared).length === 0) continue;
      for (const selector of selectors.split(',')) {
        const [, tag = '', list = '', part = ''] = /^\s*([a-z][\w-]*)?((?:[.#][\w-]+)+)(?:::?(before|after))?\s*$/i.exec(selector) ?? [];
        const names = list.match(/[.#][\w-]+/g) ?? [];
        const rule = { tag: tag.toLowerCase(), names, part: /** @type {Rule['part']} */ (part), declared, order: order++ };
        if (names[0]) rules.set(names[0], [...(rules.get(names[0]) ?? []), rule]);
      }
    }
  return rules;
}

/**
 * @param {any} node
 * @param {Rules} rules
 * @returns {{ hidden: boolean, struck: boolean, turned: boolean, before: string, after: string }} `before`, `after`: what the style writes there
 */
export function looksOf(node, rules) {
  const { style = '', class: classes = '', id = '', dir, ...own } = attributesOf(node);
  const names = new Set([...classes.split(/\s+/).map((name) => `.${name}`), `#${id}`]);
  const fitting = [...names]
    .flatMap((name) => rules.get(name) ?? [])
    .filter((rule) => (rule.tag === '' || rule.tag === node.tagName) && rule.names.every((name) => names.has(name)))
    .sort((one, other) => one.order - other.order);
  const all = (/** @type {Rule['part']} */ part) =>
    Object.assign({}, ...fitting.filter((rule) => rule.part === part).map(({ declared }) => declared));
  const look = { ...all(''), ...declarations(style) };
  const isOverride = /override/.test(look['unicode-bidi'] ?? '') || node.tagName === 'bdo';
  const written = (/** @type {Rule['part']} */ part) => contentOf(all(part), own);
  return {
    hidden: /^none/.test(look.display ?? '') || /^hidden/.test(look.visibility ?? ''),
    struck: /line-through/.test(`${look['text-decoration'] ?? ''} ${look['text-decoration-line'] ?? ''}`),
    turned: isOverride && (look.direction ?? dir) === 'rtl',
    before: written('before'),
    after: written('after'),
  };
}

/** @returns {Record<string, string>} */
function declarations(/** @type {string} */ body) {
  return Object.fromEntries(
    [...body.matchAll(/(?<![\w-])([a-z-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])+)/gi)]
      .map(([, name = '', value = '']) => [
        name.toLowerCase(),
        name.toLowerCase() === 'content' ? value.trim() : value.trim().toLowerCase(),
      ])
      .filter(([name = '']) => PROPERTIES.test(name)),
  );
}

/** Strings and attributes in `content`. Icons, which have no digits, are not text. */
function contentOf(/** @type {Record<string, string>} */ { content = '', display = '' }, /** @type {Record<string, string>} */ attributes) {
  if (display.startsWith('none')) return '';
  const text = [...content.matchAll(/"([^"]*)"|'([^']*)'|attr\(\s*([\w-]+)\s*\)/g)]
    .map(([, double, single, name]) => (name ? (attributes[name.toLowerCase()] ?? '') : (double ?? single ?? '')))
    .join('')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, point) => String.fromCodePoint(Math.min(parseInt(point, 16), 0x10ffff)));
  return /\d|@/.test(text) ? text : '';
}

/** @returns {Generator<[selectors: string, body: string]>} rules that are in no other, such as `@media` */
function* outermost(/** @type {string} */ sheet) {
  let start = 0;
  let depth = 0;
  let open = 0;
  for (const { 0: sign, index } of sheet.matchAll(/"[^"\n]*"|'[^'\n]*'|[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    if (sign === ';' && depth === 0) start = index + 1;
    if (sign !== '}' || depth === 0 || --depth > 0) continue;
    const selectors = sheet.slice(start, open);
    if (!selectors.includes('@')) yield [selectors, sheet.slice(open + 1, index)];
    start = index + 1;
  }
}
