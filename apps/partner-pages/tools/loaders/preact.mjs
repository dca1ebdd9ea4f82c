import { h, hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';

const number = (address, text) => h('a', { href: address }, text);

const Page = ({ view }) =>
  view === 'help'
    ? h(
        'div',
        null,
        h('h1', null, 'Hulp'),
        h(
          'blind-betting-card',
          { country: 'BE', lang: 'nl-BE', story: 'love', exit: 'true' },
          'Bel ',
          number('tel:+3278055800', '078 05 58 00'),
        ),
        h('p', null, 'Nu in gevaar? ', number('tel:112', '112')),
        h('help-directory', { country: 'BE', lang: 'nl-BE' }, 'Nu in gevaar? ', number('tel:112', '112')),
        h('p', { id: 'after' }, 'De stad is open.'),
      )
    : h('h1', null, 'Stad');

/** @type {import('../loader.js').Loader} */
export default {
  name: 'Preact, drawn by a server',
  package: 'preact',
  changes: true,
  mounts: false,
  says: 'Elements in markup',
  server: (view) => renderToString(h(Page, { view })),
  app: (element, view, isDrawn) => (isDrawn ? hydrate : render)(h(Page, { view }), element),
};
