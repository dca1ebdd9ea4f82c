import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const tag = () => createElement('script', { type: 'module', async: true, src: '/blind-betting.js', 'data-mount': 'help-directory' });

export default {
  app: (root) =>
    createRoot(root).render(createElement('div', null, createElement('h1', null, 'Hulp'), tag(), createElement('p', null, tag()))),
};
