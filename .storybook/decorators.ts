import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const RIGHT_TO_LEFT = /^(ar|fa|ur)\b/;

/** The page around the story is in the chosen language, which the elements find by themselves. */
const inLanguage: Decorator = (story, { globals: { language, direction } }) => {
  document.documentElement.lang = language;
  document.documentElement.dir = direction || (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
  return html`<div>${story()}</div>`;
};

/** The chosen country replaces the one that the story names. */
const inCountry: Decorator = (story, { globals: { country }, canvasElement }) => {
  if (country) queueMicrotask(() => canvasElement.querySelectorAll('[country]').forEach((element) => element.setAttribute('country', country)));
  return story();
};

/** The page declares its colour scheme, which the elements follow. */
const inTheme: Decorator = (story, { globals: { theme } }) => {
  document.documentElement.style.colorScheme = theme;
  document.body.style.background = 'Canvas';
  return story();
};

export const decorators: Decorator[] = [inLanguage, inCountry, inTheme];
