export { stopClock } from './clock.js';
export { audit, conformance } from './conformance.js';
export { deferredLocales, type DeferredLocales } from './fake-locales.js';
export { clear, mount, settled } from './mount.js';
export { hearWarnings } from './warnings.js';
export { translatePage } from './translator.js';
