import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { useGlobals } from 'storybook/preview-api';
import { languages, reviewed, type LanguageFile } from './data.js';
import { frame } from './frame.js';
import { canCheckGlyphs, lackingGlyphs } from './glyphs.js';
import { choice, table, type Column } from './table.js';
import { charactersOf, english, longestTexts, ownKeys, textsOf, type Longest } from './texts.js';

const meta: Meta = { title: 'Languages', tags: ['page'], parameters: { controls: { disable: true } } };
export default meta;

const inEnglish = (tag: string) => new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

const overview: Column<LanguageFile>[] = [
  {
    title: 'Language',
    cell: ({ name, content }) => html`<span lang=${name}>${content.name}</span> <small>${name}, ${inEnglish(name)}</small>`,
  },
  { title: 'Read by a native speaker', cell: ({ content }) => reviewed(content.review) },
  { title: 'Texts', cell: countTexts },
  { title: 'Length beside English', cell: (file) => `${Math.round((100 * lengthOf(file)) / lengthOf(english))} %` },
  { title: 'Glyphs', cell: glyphs },
];

const longest: Column<Longest>[] = [
  { title: 'Group', cell: ({ group, key }) => html`${group} <small>${key}</small>` },
  { title: 'Language', cell: ({ language }) => inEnglish(language.name) },
  { title: 'Characters', cell: ({ text }) => text.length },
  { title: 'In English', cell: ({ english }) => english.length },
  { title: 'Text', cell: ({ text }) => text, language: ({ language }) => language },
];

function countTexts(file: LanguageFile) {
  const [own, all] = [ownKeys(file).size, textsOf(file).size];
  return own === all ? all : `${all}, ${own} of its own`;
}

function lengthOf(file: LanguageFile): number {
  return [...textsOf(file).values()].flat().join('').length;
}

function glyphs(file: LanguageFile) {
  if (!canCheckGlyphs) return 'cannot be checked in this browser';
  const lacking = lackingGlyphs(charactersOf(file));
  const codes = lacking.map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return lacking.length === 0 ? 'all glyphs found' : `${lacking.length} lacking: ${codes.join(' ')}`;
}

function forms(texts: readonly string[] | undefined) {
  if (!texts) return 'missing';
  return texts.length === 1
    ? texts[0]
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
}

/** The language of the toolbar, and a choice that changes the toolbar too. */
function useLanguage() {
  const [globals, update] = useGlobals();
  const chosen = languages.find(({ name }) => name === globals['language']) ?? english;
  const options = languages.map(({ name }) => ({ value: name, title: `${inEnglish(name)} (${name})` }));
  return { chosen, chooser: choice('Language', chosen.name, options, (language) => update({ language })) };
}

export const Overview: StoryObj = {
  render: () =>
    frame(
      'Languages',
      html`<p>
          Glyphs are compared with the box that this browser draws for a missing one, in the fonts of this device. Another device may lack
          others.
        </p>
        ${table('Languages', overview, languages)}`,
    ),
};

export const TextsBesideEnglish: StoryObj = {
  render: () => {
    const { chosen, chooser } = useLanguage();
    const [texts, own] = [textsOf(chosen), ownKeys(chosen)];
    const inherits = own.size < texts.size;
    const columns: Column<string>[] = [
      { title: 'Key', cell: (key) => html`${key} ${inherits && own.has(key) ? html`<small>differs from its base</small>` : nothing}` },
      { title: 'English', cell: (key) => forms(textsOf(english).get(key)) },
    ];
    if (chosen !== english) columns.push({ title: inEnglish(chosen.name), cell: (key) => forms(texts.get(key)), language: () => chosen });
    return frame(
      'Texts beside English',
      html`${chooser}
        <p>Read by a native speaker: ${reviewed(chosen.content.review)}. Glyphs: ${glyphs(chosen)}.</p>
        ${table('Texts', columns, [...textsOf(english).keys()])}`,
    );
  },
};

export const LongestTexts: StoryObj = {
  render: () => {
    const { chosen, chooser } = useLanguage();
    const label = `Longest texts: ${inEnglish(chosen.name)}`;
    return frame(
      'Longest texts',
      html`<p>The longest text of each group of keys: look at these first when a layout changes.</p>
        <h2>All languages</h2>
        ${table('Longest texts: all languages', longest, longestTexts(languages))}
        <h2>One language</h2>
        ${chooser} ${table(label, longest, longestTexts([chosen]))}`,
    );
  },
};
