/** For whoever draws elements on a server, as with `@lit-labs/ssr`. */
export { loadAhead, type PageAhead } from './load-ahead.js';
export { styleSource, type StyledElement } from './style-source.js';
