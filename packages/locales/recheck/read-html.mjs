import { parse } from 'parse5';
import { readStructured } from './read-structured.mjs';
import { Heads } from './heads.mjs';
import { allText } from './nodes.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';
import { fieldOf, frameOf, heldBack, isUnseen, markOf, openedIds } from './shown.mjs';
import { looksOf, rulesOf } from './styles.mjs';

/** Nothing in these is read: not for the eye, or struck out. */
const SKIPPED = new Set('script style template head noscript del s strike iframe object canvas select datalist'.split(' '));
/** A word does not go on through their edges; all other elements are inside a line. */
const BLOCKS = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre search section summary table tbody td textarea tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
const FRAME = new Set(['header', 'footer', 'nav']);

/**
 * Reads HTML as a person sees it: lines of text, links, structured data.
 * @param {string} html
 * @param {string} base address of the page
 * @returns {import('./page.mjs').Page}
 */
export function readHtml(html, base) {
  const document = parse(html, { scriptingEnabled: false });
  const page = makePage({ kind: 'html', lines: [] });
  const walk = new Walk(page, base);
  walk.opened = openedIds(document);
  walk.rules = rulesOf(document);
  walk.children(document, { framed: false, pre: false, link: undefined });
  walk.endLine();
  page.cut = /<(?:html|body)[\s>]/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html);
  return page;
}

/** @typedef {{ framed: boolean, pre: boolean, link: import('./page.mjs').Dial | undefined }} Context */

class Walk {
  /** @type {string} */ line = '';
  /** @type {string | undefined} Base as the page sets it. */ base;
  afterLink = false;
  /** Whether a mere line break stands before the line. */ broken = false;
  /** @type {ReadonlySet<string>} */ opened = new Set();
  /** @type {import('./styles.mjs').Rules} */ rules = new Map();
  /** Inside what is not shown, nothing is less shown. */ hidden = false;
  heads = new Heads();

  constructor(/** @type {import('./page.mjs').Page} */ page, /** @type {string} */ base) {
    this.page = page;
    this.base = base;
  }

  /** @param {any} node @param {Context} context */
  children(node, context) {
    for (const child of node.childNodes ?? []) this.visit(child, context);
  }

  /** @param {any} node @param {Context} context */
  visit(node, context) {
    if (node.nodeName === '#text') return this.text(node.value, context);
    const tag = node.tagName;
    if (!tag) return;
    const attributes = Object.fromEntries((node.attrs ?? []).map((/** @type {any} */ { name, value }) => [name, value]));
    readStructured(this.page, tag, attributes, node);
    if (tag === 'head') return this.head(node);
    const look = looksOf(node, this.rules);
    if (!this.hidden && isUnseen(node, this.opened, look.hidden)) return this.aside(node);
    if (look.struck) return;
    if (tag === 'template' && attributes.shadowrootmode && node.content) return this.children(node.content, context);
    const held = heldBack(attributes);
    if (held) this.unseen().lines.push(plainText(held));
    const field = fieldOf(node, attributes);
    if (field) this.unseen().lines.push(plainText(field));
    const frame = frameOf(tag, attributes);
    if (frame) this.page.frames.push(absolute(frame, this.base) ?? frame);
    if (tag === 'iframe' && attributes.srcdoc) this.children(parse(attributes.srcdoc), context);
    if (tag === 'noscript') {
      this.page.scriptless += ` ${plainText(allText(node))}`;
      this.aside(node);
    }
    if (tag === 'script') this.script(node, attributes);
    if (tag === 'input' && attributes.type === 'password') this.page.password = true;
    if (/^(?:root|app|__next|__nuxt|___gatsby|app-root|main-app|react-root)$/.test(attributes.id ?? tag) && allText(node).trim() === '')
      this.page.mount = true;
    if (SKIPPED.has(tag)) return;
    if (tag === 'base' && attributes.href) this.base = absolute(attributes.href, this.base) ?? this.base;
    if (BLOCKS.has(tag)) this.endLine(tag === 'br');
    this.heads.enter(tag);
    this.line += markOf(node);
    this.line += plainText(look.before);
    // What is read out where nothing is written.
    const spoken = attributes['aria-label'] ?? '';
    if (/(?:\d\D{0,2}){3,}/.test(spoken) && !/\d/.test(allText(node))) this.line += ` ${plainText(spoken)} `;
    // The number of a footnote is no digit of the number before it.
    if (tag === 'sup') this.line += '^';
    if (tag === 'img' || tag === 'area') this.image(attributes, context);
    if (tag === 'h1') this.page.headings.push(plainText(allText(node)).replaceAll('\n', ' ').trim());
    const inner = { ...context, framed: context.framed || FRAME.has(tag), pre: context.pre || tag === 'pre' };
    if (look.turned) this.line += plainText([...allText(node)].reverse().join(''));
    else if (attributes['data-cfemail']) this.mail(unscramble(attributes['data-cfemail']), true);
    else if (tag === 'a' || tag === 'area') this.link(node, attributes, inner);
    else this.children(node, inner);
    this.line += plainText(look.after);
    if (BLOCKS.has(tag)) this.endLine(tag === 'br');
    this.heads.leave(tag, node);
  }

  /** Parts that are not shown by themselves are kept apart. */
  unseen() {
    if (this.hidden) return this.page;
    this.page.unseen ??= makePage({ kind: 'html', lines: [], title: this.page.title });
    return this.page.unseen;
  }

  /** @param {any} node */
  aside(node) {
    const walk = new Walk(this.unseen(), this.base ?? '');
    walk.hidden = true;
    walk.rules = this.rules;
    walk.children(node, { framed: false, pre: false, link: undefined });
    walk.endLine();
  }

  /** @param {any} node */
  head(node) {
    for (const child of node.childNodes ?? []) {
      const attributes = Object.fromEntries((child.attrs ?? []).map((/** @type {any} */ { name, value }) => [name, value]));
      if (child.tagName === 'title') this.page.title ||= plainText(allText(child)).replaceAll('\n', ' ').trim();
      if (child.tagName === 'base' && attributes.href) this.base = absolute(attributes.href, this.base) ?? this.base;
      if (child.tagName === 'noscript') this.page.scriptless += ` ${plainText(allText(child))}`;
      if (child.tagName === 'script') this.script(child, attributes);
      if (child.tagName) readStructured(this.page, child.tagName, attributes, child);
    }
  }

  /** @param {any} node @param {Record<string, string>} attributes */
  script(node, { type = '' }) {
    if (type !== '' && !/javascript|module|json/i.test(type)) return;
    if (!/ld\+json/i.test(type)) {
      this.page.scripts++;
      this.page.scriptText += `\n${allText(node).slice(0, 500_000)}`;
    }
  }

  /** @param {string} value @param {Context} context */
  text(value, context) {
    const [first = '', ...rest] = context.pre ? value.split('\n') : [value.replace(/[\t\n\f\r ]+/g, ' ')];
    if (first.trim() !== '') this.afterLink = false;
    this.line += first;
    for (const line of rest) {
      this.endLine(true);
      this.line = line;
    }
    if (context.link) context.link.text += plainText(value);
  }

  endLine(soft = false) {
    const line = plainText(this.line).replaceAll('\n', ' ').trim();
    if (line !== '' && this.broken) this.page.breaks.add(this.page.lines.length);
    const { owner } = this.heads;
    if (line !== '' && owner) this.page.owners.set(this.page.lines.length, owner);
    if (line !== '') this.page.lines.push(line);
    this.broken = soft;
    this.line = '';
    this.afterLink = false;
  }

  /** @param {any} node @param {Record<string, string>} attributes @param {Context} context */
  link(node, attributes, context) {
    const href = (attributes.href ?? '').trim();
    // Two links that touch are two words; a number runs on through other elements.
    if (this.afterLink) this.line += ' | ';
    const dialled = dialledBy(href);
    const before = this.line.trim() === '' ? (this.page.lines.at(-1) ?? '') : this.line;
    const dial =
      dialled === undefined
        ? undefined
        : { number: plainText(dialled), text: '', before: plainText(before).slice(-60), line: this.page.lines.length };
    if (dial) this.page.dials.push(dial);
    const protectedMail = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/.exec(href)?.[1];
    if (protectedMail) this.mail(unscramble(protectedMail), false);
    if (/^mailto:/i.test(href))
      for (const address of unescaped(href.slice(7)).split('?')[0]?.split(/[,;]/) ?? []) this.mail(address, false);
    const address = absolute(href, this.base);
    if (address && /^https?:/.test(address)) {
      // A link that counts clicks holds the address to which it leads.
      const led = [...new URL(address).searchParams.values()].filter((value) => /^https?:\/\//.test(value) && URL.canParse(value));
      this.page.links.push(address, ...led);
    }
    this.children(node, dial ? { ...context, link: dial } : context);
    this.afterLink = true;
  }

  /** @param {Record<string, string>} attributes @param {Context} context */
  image({ alt = '', src = '', class: kind = '', title = '' }, context) {
    const label = this.line.trim() === '' ? (this.page.lines.at(-1) ?? '') : this.line;
    if (/\d/.test(alt)) this.line += ` ${alt} `;
    if (context.framed || /logo|icon|flag|avatar|sprite|badge|banner|facebook|twitter|instagram/i.test(`${alt} ${src} ${kind}`)) return;
    this.page.images.push({
      description: plainText(`${alt} ${title} ${src.startsWith('data:') ? '' : src}`),
      label: plainText(label).slice(-60),
    });
  }

  mail(/** @type {string} */ address, /** @type {boolean} */ shown) {
    const plain = plainText(address).trim().toLowerCase();
    if (plain !== '') this.page.mails.push(plain);
    if (shown) this.line += plain;
  }
}

/** @returns {string | undefined} the number of a link that calls or writes to it; a fax is not one */
function dialledBy(/** @type {string} */ href) {
  const scheme = /^(?:tel|callto|sms|smsto):(?:\/\/)?/i.exec(href);
  if (scheme) return unescaped(href.slice(scheme[0].length)).split(/[;?,]/)[0];
  const whatsapp =
    /^https?:\/\/(?:www\.)?wa\.me\/(\+?\d+)|^(?:whatsapp:\/\/send|https?:\/\/(?:api|web)\.whatsapp\.com\/send\/?)\?(?:.*&)?phone=([^&]+)/i.exec(
      href,
    );
  const number = whatsapp?.[1] ?? whatsapp?.[2];
  return number && unescaped(number).replace(/^\s*(?!\+)/, '+');
}

/** Cloudflare writes addresses as hexadecimal numbers, each mixed with the first. */
function unscramble(/** @type {string} */ hex) {
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8');
}

function unescaped(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function absolute(/** @type {string} */ href, /** @type {string | undefined} */ base) {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}
