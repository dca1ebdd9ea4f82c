import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { root } from '../run.mjs';

/**
 * What the tests ask of a document. Lines are those of the block in which a thing stands, from 1.
 * @typedef {object} Document
 * @property {string} path from the root of the repository
 * @property {Set<string>} slugs of its headings, as GitHub makes them
 * @property {{ line: number, address: string, text: string }[]} links
 * @property {{ line: number, address: string, alt: string }[]} pictures
 * @property {{ line: number, text: string }[]} leftovers what looks like a reference and leads nowhere, and HTML, which nobody checks
 * @property {{ line: number, code: string }[]} commands lines of `sh` blocks, without empty ones
 * @property {{ line: number, code: string }[]} codes inline code
 */

const markdown = new MarkdownIt({ html: true });

/** @returns {Set<string>} every file of the repository, and new ones that git does not ignore: what a build leaves is no target of a link */
export function repositoryFiles() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return new Set(stdout.split('\n').filter(Boolean));
}

/**
 * @param {Iterable<string>} files of the repository
 * @returns {Document[]} every document but the changesets, which become part of changelogs
 */
export function readDocuments(files) {
  return [...files]
    .filter((path) => path.endsWith('.md') && !path.startsWith('.changeset/'))
    .sort()
    .map((path) => readDocument(path, readFileSync(root + path, 'utf8')));
}

/**
 * @param {string} path
 * @param {string} text Markdown
 * @returns {Document}
 */
export function readDocument(path, text) {
  /** @type {Document} */
  const found = { path, slugs: new Set(), links: [], pictures: [], leftovers: [], commands: [], codes: [] };
  const slugger = new GithubSlugger();
  const tokens = markdown.parse(text, {});
  let line = 1;
  tokens.forEach((token, index) => {
    // Cells of a table have no line of their own; their row has.
    line = token.map ? token.map[0] + 1 : line;
    if (token.type === 'heading_open') found.slugs.add(slugger.slug(plain(tokens[index + 1])));
    if (token.type === 'fence' && /^sh\b/.test(token.info)) readCommands(token.content, line + 1, found);
    if (token.type === 'html_block') readHtml(token.content, line, found);
    if (token.type === 'inline') readInline(token.children ?? [], line, found);
  });
  return found;
}

/** @returns {string} what a heading says, without its marks */
function plain(/** @type {import('markdown-it').Token | undefined} */ inline) {
  return (inline?.children ?? []).map(({ content }) => content).join('');
}

function readCommands(/** @type {string} */ content, /** @type {number} */ first, /** @type {Document} */ { commands }) {
  content.split('\n').forEach((code, index) => {
    if (code.trim()) commands.push({ line: first + index, code: code.trim() });
  });
}

function readInline(/** @type {import('markdown-it').Token[]} */ children, /** @type {number} */ line, /** @type {Document} */ found) {
  children.forEach((token, index) => {
    if (token.type === 'link_open') {
      const end = children.findIndex(({ type }, place) => place > index && type === 'link_close');
      const text = children.slice(index + 1, end).map(({ content }) => content);
      found.links.push({ line, address: token.attrGet('href') ?? '', text: text.join('') });
    }
    if (token.type === 'image') found.pictures.push({ line, address: token.attrGet('src') ?? '', alt: token.content });
    if (token.type === 'code_inline') found.codes.push({ line, code: token.content });
    if (token.type === 'html_inline') readHtml(token.content, line, found);
  });
  // Marks of links that resolved are no text any more; boxes to tick are.
  const text = children.map(({ type, content }) => (type === 'text' ? content : type === 'code_inline' ? 'code' : ' ')).join('');
  for (const [reference] of text.replace(/^\[[ x]\] /, '').matchAll(/\[[^\]]+\](\[[^\]]*\])?/g))
    found.leftovers.push({ line, text: reference });
}

function readHtml(/** @type {string} */ content, /** @type {number} */ line, /** @type {Document} */ { leftovers }) {
  if (!/^<!--[^]*-->\s*$/.test(content)) leftovers.push({ line, text: content.trim() });
}
