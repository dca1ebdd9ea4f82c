import './define.js';
import { examples } from './quick-exit.examples.js';

export default { title: 'Quick exit', component: 'quick-exit', tags: ['autodocs'] };

export const OnItsOwn = { render: examples['on its own'] };
export const OwnTarget = { render: examples['own target'] };

/** Every attribute, with the controls that the manifest describes. */
export const Playground = {};
