/** What a device asks for, asked for by the toolbar: no page can set these, so the rules that the elements have for them are switched on and off. */
import type { Decorator } from '@storybook/web-components-vite';

/** All shadow trees: those of elements inside others too. */
const roots = new Set<ShadowRoot>();
const written = new WeakMap<CSSMediaRule, string>();
let asked: Record<string, unknown> = {};

/** What a browser does to each element in forced colours, near enough to look at. Drawings keep theirs, as they ask for. */
const forced = new CSSStyleSheet();
forced.replaceSync(`
  :not(.art, .art *, svg, path) {
    color: #fff !important;
    background: #000 !important;
    border-color: #fff !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  a, a * { color: #ff0 !important; }
  button { border: 1px solid #fff !important; }
`);

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.add(root);
  // Its sheets come right after.
  queueMicrotask(() => apply(root));
  return root;
};

/** Still instead of moving, and forced colours, as the toolbar says. */
export const media: Decorator = (story, { globals }) => {
  asked = globals;
  const isForced = globals['contrast'] === 'forced';
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== forced), ...(isForced ? [forced] : [])];
  for (const root of roots) {
    if (root.host.isConnected) apply(root);
    else roots.delete(root);
  }
  return story();
};

function apply(root: ShadowRoot): void {
  const isForced = asked['contrast'] === 'forced';
  const own = root.adoptedStyleSheets.filter((sheet) => sheet !== forced);
  for (const sheet of own) rewrite(sheet);
  if (isForced || own.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = isForced ? [...own, forced] : own;
}

function rewrite(group: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of group.cssRules) {
    if (rule instanceof CSSMediaRule) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, condition);
      const isAsked =
        (condition.includes('prefers-reduced-motion') && asked['motion'] === 'still') ||
        (condition.includes('forced-colors') && asked['contrast'] === 'forced');
      const wanted = isAsked ? 'all' : condition;
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule);
  }
}
