/** What changes in a partner page when no server of ours sends it. */
import { readComment } from '../../apps/partner-pages/read-comment.mjs';

/** What needs a server of its own: another version, a bundle that a test makes, a base or a frame on another origin. */
const NEEDS_SERVER = [/\/bundle\//, /<base /, /\{\{embed\}\}\/(?!blind-betting\.js)/, /\{\{embed\}\}\/?['"]?[^/"'\s]*version/];

/**
 * Whether a page can be shown without its server.
 * @param {string} source the file of the page
 */
export const canStandAlone = (source) => !NEEDS_SERVER.some((pattern) => pattern.test(source));

/**
 * Whether scripts of the kit run on the page: its policy may forget them on purpose.
 * @param {string} source the file of the page
 */
export function runsScripts(source) {
  const policy = readComment(source).headers['Content-Security-Policy'] ?? '';
  return !/(^|;)\s*sandbox/.test(policy) && !(/script-src/.test(policy) && !/\{\{(embed|integrity|nonce)\}\}/.test(policy));
}

/**
 * The page with relative addresses, and its policy in a meta element.
 * @param {string} source the file of the page
 * @param {{ content: string, integrity: string }} values for what stands in double braces
 * @returns {string | undefined} undefined when it cannot stand alone
 */
export function hostPage(source, { content, integrity }) {
  if (!canStandAlone(source)) return undefined;
  const { headers } = readComment(source);
  const policy = (headers['Content-Security-Policy'] ?? '')
    .split(';')
    .map((part) => part.trim())
    // These count in a header only.
    .filter((part) => part && !/^(sandbox|frame-ancestors|report-)/.test(part))
    .map((part) => [...new Set(part.replace(/\{\{(embed|pages)\}\}[^\s;]*/g, "'self'").split(' '))].join(' '))
    .join('; ');
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}" />` : '';
  const nonce = 'c2hvd2Nhc2U=';
  // A header would keep scripts from running; without one they are left out.
  const page = runsScripts(source) ? source : source.replace(/<script\b[\s\S]*?<\/script>/g, '');
  return page
    .replaceAll('{{content}}', content)
    .replace(/(<meta charset[^>]*>)/i, `$1${meta}`)
    .replaceAll('{{integrity}}', integrity)
    .replaceAll('{{nonce}}', nonce)
    .replaceAll('{{embed}}', 'kit')
    .replaceAll('{{pages}}/', '')
    .replace(/(href|src|action|data-[\w-]+)="\/(?=[\w])/g, '$1="')
    .replace(/href="\/"/g, 'href="plain.html"');
}

/**
 * A script or a style sheet of a page, with addresses that hold below any path.
 * @param {string} source
 */
export const hostScript = (source) => source.replace(/(['"])\/libraries\//g, '$1../libraries/');

/**
 * A style sheet of other people, without fonts that stand at the top of a site: no page of ours has them there.
 * @param {string} css
 */
export const hostSheet = (css) => css.replace(/@font-face\s*\{[^}]*url\(["']?\/[^}]*\}/g, '');

/**
 * Files of other people's packages that a page or a script of it loads.
 * @param {string} text after `hostPage` or `hostScript`
 * @returns {string[]} paths below node_modules, each once
 */
export function librariesIn(text) {
  return [...new Set([...text.matchAll(/["'](?:\.\.\/)?libraries\/([^"']+)["']/g)].map(([, path]) => path ?? ''))];
}
