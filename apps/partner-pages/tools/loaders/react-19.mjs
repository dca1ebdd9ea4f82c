import { createElement } from 'react';

// recipe
function Help() {
  return createElement(
    'div',
    null,
    createElement(
      'blind-betting-card',
      { country: 'BE', lang: 'nl-BE', story: 'love', exit: 'true' },
      'Er is hulp. Bel ',
      createElement('a', { href: 'tel:+3278055800' }, '078 05 58 00'),
    ),
    createElement('p', null, 'Nu in gevaar? ', createElement('a', { href: 'tel:112' }, '112')),
    createElement('help-directory', { country: 'BE', lang: 'nl-BE' }, 'Nu in gevaar? ', createElement('a', { href: 'tel:112' }, '112')),
  );
}
// end

const Page = ({ view }) =>
  view === 'help'
    ? createElement(
        'div',
        null,
        createElement('h1', null, 'Hulp'),
        createElement(Help),
        createElement('p', { id: 'after' }, 'De stad is open.'),
      )
    : createElement('h1', null, 'Stad');

let root;

/** @type {import('../loader.js').Loader} */
export default {
  name: 'React 19, drawn by a server',
  package: 'react',
  changes: true,
  mounts: false,
  says: 'Elements in markup; the tag in the page, without `async` and without `data-mount`',
  server: async (view) => (await import('react-dom/server')).renderToString(createElement(Page, { view })),
  async app(element, view, isDrawn) {
    const { createRoot, hydrateRoot } = await import('react-dom/client');
    if (isDrawn) root = hydrateRoot(element, createElement(Page, { view }));
    else (root ??= createRoot(element)).render(createElement(Page, { view }));
  },
};
