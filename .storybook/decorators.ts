/** One decorator for each thing in the toolbar: they change what is around an element, as a partner's page would. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const page = new CSSStyleSheet();
document.adoptedStyleSheets.push(page);

/** Elements whose country came from the toolbar, which may change it again; what a story says itself stays. */
const fromToolbar = new WeakSet<Element>();

/** The nearest `lang` decides, so it goes around the story. */
export const language: Decorator = (story, { globals }) => html`<div lang=${globals['language']}>${story()}</div>`;

/** The page around an element runs the way of its language, or the other way, where a partner forgot `dir`. */
export const direction: Decorator = (story, { globals, loaded }) =>
  html`<div dir=${globals['direction'] || loaded['direction']}>${story()}</div>`;

/** Gives the element the country of the toolbar, if the story names none. */
export const country: Decorator = (story, { globals, canvasElement, component }) => {
  // The element exists once this decorator has returned and the story is drawn.
  queueMicrotask(() => {
    const element = component && canvasElement.querySelector(component);
    if (!element || (element.hasAttribute('country') && !fromToolbar.has(element))) return;
    fromToolbar.add(element);
    element.setAttribute('country', globals['country']);
  });
  return story();
};

/** A column of 16rem for stories that ask for it: a small telephone with large text leaves about as much. */
export const narrow: Decorator = (story, { parameters }) => html`<div class=${parameters['narrow'] ? 'narrow' : ''}>${story()}</div>`;

/** Only declares the scheme, as a page does; an adopted sheet is allowed by the strictest policy. */
export const theme: Decorator = (story, { globals }) => {
  page.replaceSync(`
    :root { color-scheme: ${globals['theme']}; }
    :root, body, .docs-story { background: Canvas; color: CanvasText; }
    .narrow { max-inline-size: 16rem; }
  `);
  return story();
};
