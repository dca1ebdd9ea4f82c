/** For whoever draws cards on a server, as with `@lit-labs/ssr`. */
export { loadSceneAhead } from './scene-controller.js';
