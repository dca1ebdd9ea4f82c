import './define.js';
import { examples } from './help-directory.examples.js';

export default { title: 'Help directory', component: 'help-directory', tags: ['autodocs'] };

export const Belgium = { render: examples['Belgium'] };
export const BelgiumWalloniaFirst = { render: examples['Belgium, Wallonia first'] };
export const Germany = { render: examples['Germany'] };
export const WithoutAnExit = { render: examples['without an exit'] };

/** Every attribute, with the controls that the manifest describes. */
export const Playground = {};
