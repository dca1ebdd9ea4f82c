import { createSignal } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';

const [shown, show] = createSignal('');

const number = (address, text) => h('a', { href: address }, text);

const Help = () =>
  h(
    'div',
    h('h1', 'Hulp'),
    h(
      'blind-betting-card',
      { 'attr:country': 'BE', 'attr:lang': 'nl-BE', 'attr:story': 'love', 'attr:exit': 'true' },
      'Bel ',
      number('tel:112', '112'),
    ),
    h('p', 'Nu in gevaar? ', number('tel:112', '112')),
    h('help-directory', { 'attr:country': 'BE', 'attr:lang': 'nl-BE' }, 'Nu in gevaar? ', number('tel:112', '112')),
    h('p', { id: 'after' }, 'De stad is open.'),
  );

let isDrawn = false;

/** @type {import('../loader.js').Loader} */
export default {
  name: 'Solid, drawn in the browser',
  package: 'solid-js',
  changes: true,
  mounts: false,
  noScript: '<noscript>Nu in gevaar? Bel <a href="tel:112">112</a></noscript>',
  says: 'Elements in markup, with `attr:country="BE"`; a number in `<noscript>`',
  app(element, view) {
    show(view);
    if (!isDrawn) render(() => h('div', () => (shown() === 'help' ? h(Help) : h('h1', 'Stad'))), element);
    isDrawn = true;
  },
};
