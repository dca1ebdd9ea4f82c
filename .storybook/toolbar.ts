/** What the toolbar offers: languages and countries are those of the catalog, so a new file appears here by itself. */
import { catalog, loadMessages, ownName } from '@blind-betting/locales';
import type { Preview } from '@storybook/web-components-vite';
import { countryName } from './country-name.js';

type Loader = Extract<NonNullable<Preview['loaders']>, unknown[]>[number];
type Icon = 'globe' | 'location' | 'transfer' | 'contrast';

const choice = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: choice(
    'Language',
    'globe',
    catalog.languages.map((tag) => ({ value: tag, title: ownName(tag) })),
  ),
  country: choice('Country', 'location', [
    { value: '', title: 'Country guessed' },
    ...catalog.countries.map((code) => ({ value: code, title: countryName(code) })),
  ]),
  direction: choice('Direction', 'transfer', [
    { value: '', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  theme: choice('Theme', 'contrast', [
    { value: 'light', title: 'Light page' },
    { value: 'dark', title: 'Dark page' },
  ]),
};

export const initialGlobals = { language: 'en', country: '', direction: '', theme: 'light' };

/** The texts know their direction; they are read before the story is drawn. */
export const loadDirection: Loader = async ({ globals }) => ({ direction: (await loadMessages(globals['language'])).direction });
