/** What is around an element on a partner's page: its language, the way it runs, the room, the colour scheme. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const page = new CSSStyleSheet();
document.adoptedStyleSheets.push(page);

/** The nearest `lang` decides, so it goes around the story. */
export const language: Decorator = (story, { globals }) => html`<div lang=${globals['language']}>${story()}</div>`;

/** The page around an element runs the way of its language, or the other way, where a partner forgot `dir`. */
export const direction: Decorator = (story, { globals, loaded }) =>
  html`<div dir=${globals['direction'] || loaded['direction']}>${story()}</div>`;

/** A column of 16rem for stories that ask for it: a small telephone with large text leaves about as much. */
export const narrow: Decorator = (story, { parameters }) => html`<div class=${parameters['narrow'] ? 'narrow' : ''}>${story()}</div>`;

/** Only declares the scheme, as a page does; an adopted sheet is allowed by the strictest policy. */
export const theme: Decorator = (story, { globals }) => {
  paintPage(globals['theme']);
  return story();
};

/**
 * Light, dark, or as the device wants it.
 * @param scheme of the toolbar; empty for that of the device
 */
export function paintPage(scheme: unknown): void {
  page.replaceSync(`
    :root { color-scheme: ${scheme || 'light dark'}; }
    :root, body { background: light-dark(#ffffff, #151619); color: CanvasText; }
    .narrow { max-inline-size: 16rem; }
    .cards { display: grid; gap: 1.5rem; max-inline-size: 72rem; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); }
  `);
}
