/** A guide of docs/ as HTML for the showcase: the same file, with its links led to where they are here. */
import { basename } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

/**
 * The title of a guide: its first heading.
 * @param {string} markdown
 * @param {string} file name, for the message
 * @returns {string} plain text
 * @throws {Error} when there is no heading of the first level
 */
export function guideTitle(markdown, file) {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (!title) throw new Error(`${file} has no title: write "# " and the title in its first line.`);
  return title.replaceAll('`', '').trim();
}

/**
 * @param {string} markdown the whole file
 * @returns {string} HTML without the title and without scripts; links to other guides lead to their pages here, headings have the names that GitHub gives them
 */
export function renderGuide(markdown) {
  const parser = new MarkdownIt({ html: false, linkify: false });
  const slugger = new GithubSlugger();
  const { rules } = parser.renderer;
  rules.heading_open = (tokens, index) => {
    const text = tokens[index + 1]?.children?.map(({ content }) => content).join('') ?? '';
    return `<${tokens[index]?.tag} id="${slugger.slug(text)}">`;
  };
  rules.table_open = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>';
  rules.table_close = () => '</table></div>';
  rules.fence = (tokens, index) =>
    `<pre tabindex="0" role="group" aria-label="Code"><code>${parser.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>`;
  rules.link_open = (tokens, index, options, env, self) => {
    const link = tokens[index];
    const address = link?.attrGet('href') ?? '';
    const here = addressHere(address);
    if (here) link?.attrSet('href', here);
    if (here && !here.startsWith('#')) link?.attrSet('target', here.startsWith('http') ? '_blank' : '_top');
    if (here?.startsWith('http')) link?.attrSet('rel', 'noreferrer');
    // A file of the repository is not on this site: its name stays, without a link that leads nowhere.
    if (!here) return `<span class="file" title="In the repository: ${parser.utils.escapeHtml(address)}">`;
    return self.renderToken(tokens, index, options);
  };
  rules.link_close = (tokens, index, options, env, self) => {
    const opened = tokens.slice(0, index).findLast(({ type }) => type === 'link_open');
    return opened?.attrGet('href') && !addressHere(opened.attrGet('href') ?? '') ? '</span>' : self.renderToken(tokens, index, options);
  };
  const body = markdown.replace(/<!--[\s\S]*?-->/g, '').replace(/^# .+$/m, '');
  // The corner of a table is no heading.
  return parser.render(body).replace(/<th([^>]*)><\/th>/g, '<td$1></td>');
}

/**
 * Where a link of a guide leads in the showcase.
 * @param {string} address as it stands in the file
 * @returns {string | undefined} undefined for a file of the repository that is no guide
 */
export function addressHere(address) {
  if (/^(https?:|mailto:|tel:|#|\?path=|\.\/\?path=)/.test(address)) return address;
  const [file = ''] = address.split('#');
  return /^(\.\/)?[\w-]+\.md$/.test(file) ? `./?path=/story/guides-${basename(file, '.md')}--page` : undefined;
}
