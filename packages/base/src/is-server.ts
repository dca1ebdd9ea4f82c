import { isServer as isLitOnServer } from 'lit';

/**
 * Whether elements are drawn where nobody sees them yet. Lit takes every Node for a server, also one with jsdom or happy-dom, whose tests draw as a
 * browser does; what Lit's own renderer puts in place of a document has no window.
 */
export const isServer = isLitOnServer && !(globalThis.document as Document | undefined)?.defaultView;
