/** The element tree, made by the React that is given. */
const page = ({ createElement: create }, view) =>
  view === 'start'
    ? create('h1', null, 'Stad')
    : create(
        'div',
        null,
        create('h1', null, 'Hulp'),
        create(
          'blind-betting-card',
          { country: 'BE', lang: 'nl-BE', story: 'love', exit: 'true' },
          'Bel ',
          create('a', { href: 'tel:112' }, '112'),
        ),
        create('p', null, 'Nu in gevaar? ', create('a', { href: 'tel:112' }, '112')),
        create('help-directory', { country: 'BE', lang: 'nl-BE' }, 'Nu in gevaar? ', create('a', { href: 'tel:112' }, '112')),
        create('p', { id: 'after' }, 'De stad is open.'),
      );

let root;

/** @type {import('../loader.js').Loader} */
export default {
  name: 'React 18, drawn in the browser',
  version: '18.3.1',
  ofRoot: ['react', 'react-dom'],
  changes: true,
  mounts: false,
  noScript: '<noscript>Nu in gevaar? Bel <a href="tel:112">112</a></noscript>',
  says: 'Elements in markup; a number in `<noscript>`',
  async app(element, view) {
    const React = await import('react');
    const { createRoot } = await import('react-dom/client');
    (root ??= createRoot(element)).render(page(React, view));
  },
};
