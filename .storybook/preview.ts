import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { catalog } from '@blind-betting/locales';
import { decorators } from './decorators.js';

const manifests = import.meta.glob<{ modules: unknown[] }>('../packages/*/custom-elements.json', { eager: true, import: 'default' });
setCustomElementsManifest({ schemaVersion: '1.0.0', modules: Object.values(manifests).flatMap(({ modules }) => modules) });

const name = (type: 'language' | 'region', code: string, language: string) => new Intl.DisplayNames([language], { type, languageDisplay: 'standard' }).of(code);
const toolbar = (title: string, icon: string, items: { value: string; title: string | undefined }[]) => ({ toolbar: { title, icon, items, dynamicTitle: true } });

const preview: Preview = {
  decorators,
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  initialGlobals: { language: 'en', country: '', direction: '', theme: 'light' },
  globalTypes: {
    language: toolbar(
      'Language',
      'globe',
      catalog.languages.map((value) => ({ value, title: `${value} – ${name('language', value, value)}` })),
    ),
    country: toolbar('Country', 'location', [
      { value: '', title: 'As the story says' },
      ...catalog.countries.map((value) => ({ value, title: name('region', value, 'en') })),
    ]),
    direction: toolbar('Direction of the page', 'transfer', [
      { value: '', title: 'As the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    theme: toolbar('Theme of the page', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
};

export default preview;
