import { createHash } from 'node:crypto';
import { filesOf } from './published.mjs';

/** @typedef {{ policy: string, card: string, directory: string }} Trees a comment with the hashes for a policy, and a template for each element */

/**
 * The elements as they will look, for a page whose browser draws them before any script is here.
 * @param {import('./published.mjs').Manifest} manifest of what is published
 * @param {{ country: string, language: string, story: string }} page that exists there
 * @returns {Promise<Trees>}
 */
export async function shadowTrees(manifest, { country, language, story }) {
  // Only whoever asks for it waits for it.
  const { drawAhead } = /** @type {typeof import('../src/draw-ahead.js')} */ (await import('./dist/draw-ahead.mjs'));
  const known = (/** @type {'country' | 'language'} */ kind) => [...filesOf(manifest, kind).keys()];
  const { card, directory } = await drawAhead({
    country,
    language,
    story: /** @type {import('@blind-betting/locales').StoryName} */ (story),
    countries: known('country'),
    languages: known('language'),
  });
  const template = (/** @type {string} */ tree) => `\n<template shadowrootmode="open">${tree}</template>`;
  return {
    policy: `<!-- Where the page has a policy without 'unsafe-inline', its styles need: style-src ${[card, directory].map(hashOf).join(' ')} -->\n`,
    card: template(card),
    directory: template(directory),
  };
}

/** @param {string} tree with one style sheet @returns {string} as a source of `style-src` */
function hashOf(tree) {
  const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(tree) ?? [];
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
}
