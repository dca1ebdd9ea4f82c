/** What the toolbar offers: languages and countries are those of the catalog, so a new file appears here by itself. */
import { localeSource } from '@blind-betting/base';
import { catalog, ownName } from '@blind-betting/locales';
import type { Preview } from '@storybook/web-components-vite';
import { countryName } from './country-name.js';
import { PSEUDO } from './pseudo-language.js';

type Loader = Extract<NonNullable<Preview['loaders']>, unknown[]>[number];
type Icon = 'globe' | 'location' | 'transfer' | 'contrast' | 'play' | 'eye' | 'time';

const choice = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: choice('Language', 'globe', [
    ...catalog.languages.map((tag) => ({ value: tag, title: ownName(tag) })),
    { value: PSEUDO, title: 'Pseudo-language (long)' },
  ]),
  country: choice('Country', 'location', [
    { value: '', title: 'Country' },
    ...catalog.countries.map((code) => ({ value: code, title: countryName(code) })),
  ]),
  direction: choice('Direction', 'transfer', [
    { value: '', title: 'Direction' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: choice('Theme', 'contrast', [
    { value: '', title: 'Theme' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  motion: choice('Motion', 'play', [
    { value: '', title: 'Motion' },
    { value: 'still', title: 'Reduced' },
  ]),
  contrast: choice('Contrast', 'eye', [
    { value: '', title: 'Colours' },
    { value: 'forced', title: 'Forced, near enough' },
  ]),
  clock: choice('Clock', 'time', [
    { value: '', title: 'Clock' },
    { value: '2026-10-19T10:00:00+02:00', title: 'Monday, 10:00 (Brussels)' },
    { value: '2026-10-19T22:30:00+02:00', title: 'Monday, 22:30 (Brussels)' },
    { value: '2026-10-18T03:00:00+02:00', title: 'Sunday, 03:00 (Brussels)' },
    { value: '2026-12-25T11:00:00+01:00', title: 'Christmas, 11:00 (Brussels)' },
  ]),
};

export const initialGlobals = {
  language: 'en',
  country: '',
  direction: '',
  theme: '',
  motion: '',
  contrast: '',
  clock: '',
  // Chosen on a page, and kept in its address.
  longest: '',
  host: '',
};

/** The widths that decide: the smallest telephone, an ordinary one, a tablet, a desk. */
export const viewports = Object.fromEntries(
  [
    ['Small telephone', 320, 568],
    ['Telephone', 390, 844],
    ['Tablet', 768, 1024],
    ['Desk', 1280, 800],
  ].map(([name, width, height]) => [`w${width}`, { name: `${name}, ${width}`, styles: { width: `${width}px`, height: `${height}px` } }]),
);

/** The texts know their direction; they are read before the story is drawn. */
export const loadDirection: Loader = async ({ globals }) => ({
  direction: (await localeSource().loadMessages(globals['language'])).direction,
});
