import { createApp, createSSRApp, h, ref } from 'vue';

const number = (address, text) => h('a', { href: address }, text);

const Help = () => [
  h('blind-betting-card', { country: 'BE', lang: 'nl-BE', story: 'love', exit: 'true' }, [
    'Bel ',
    number('tel:+3278055800', '078 05 58 00'),
  ]),
  h('p', ['Nu in gevaar? ', number('tel:112', '112')]),
  h('help-directory', { country: 'BE', lang: 'nl-BE' }, ['Nu in gevaar? ', number('tel:112', '112')]),
];

const shown = ref('');
const Page = () =>
  shown.value === 'help' ? h('div', [h('h1', 'Hulp'), Help(), h('p', { id: 'after' }, 'De stad is open.')]) : h('h1', 'Stad');

let app;

/** @type {import('../loader.js').Loader} */
export default {
  name: 'Vue, drawn by a server',
  package: 'vue',
  changes: true,
  mounts: false,
  says: 'Elements in markup; tell its compiler of them: `isCustomElement`',
  async server(view) {
    const { renderToString } = await import('vue/server-renderer');
    shown.value = view;
    return renderToString(createSSRApp(Page));
  },
  app(element, view, isDrawn) {
    shown.value = view;
    if (!app) (app = isDrawn ? createSSRApp(Page) : createApp(Page)).mount(element);
  },
};
