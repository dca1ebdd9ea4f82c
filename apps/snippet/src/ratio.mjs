import { contrast } from '../../../packages/base/dist/contrast.js';

/** @param {string} hex as #rrggbb @returns {[red: number, green: number, blue: number]} from 0 to 255 */
const channels = (hex) => /** @type {[number, number, number]} */ ([1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)));

/** @param {string} one as #rrggbb @param {string} other @returns {number} WCAG 2.2, contrast ratio: 1 to 21 */
export const ratioOf = (one, other) => contrast(channels(one), channels(other));
