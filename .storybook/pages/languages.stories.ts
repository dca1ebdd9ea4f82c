import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@blind-betting/locales';
import '@blind-betting/card/define.js';
import { html, nothing } from 'lit';
import { useGlobals } from 'storybook/preview-api';
import { PSEUDO } from '../pseudo-language.js';
import { choice, dataTable, type Column, type Tile } from './data-table.js';
import { languages, reviewed, type LanguageFile } from './data.js';
import { frame, pageParameters } from './frame.js';
import { canCheckGlyphs, lackingGlyphs } from './glyphs.js';
import { charactersOf, english, longestTexts, ownKeys, textsOf, type Longest } from './texts.js';

const meta: Meta = { title: 'Languages', tags: ['page'], parameters: pageParameters };
export default meta;

const inEnglish = (tag: string) => new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

const overview: Column<LanguageFile>[] = [
  {
    title: 'Language',
    cell: ({ name, content }) => html`<span lang=${name}>${content.name}</span> <small>${name}, ${inEnglish(name)}</small>`,
    by: ({ name }) => inEnglish(name),
  },
  { title: 'Read by a native speaker', cell: ({ content }) => reviewed(content.review), by: ({ content }) => reviewed(content.review) },
  { title: 'Texts', cell: countTexts, by: (file) => ownKeys(file).size },
  { title: 'Length beside English', cell: (file) => `${beside(file)} %`, by: beside },
  {
    title: 'Direction',
    cell: ({ content }) => (content.direction === 'rtl' ? 'right to left' : 'left to right'),
    by: ({ content }) => content.direction,
  },
  { title: 'Glyphs', cell: glyphs, by: glyphs },
];

const tiles: Tile<LanguageFile>[] = [
  { title: 'languages and variants', counts: () => true },
  { title: 'read by a native speaker', counts: ({ content }) => content.review !== 'draft', tone: 'good' },
  { title: 'nobody has read yet', counts: ({ content }) => content.review === 'draft', tone: 'warn' },
  { title: 'regional, over a base', counts: (file) => ownKeys(file).size < textsOf(file).size },
  { title: 'right to left', counts: ({ content }) => content.direction === 'rtl' },
  { title: 'a quarter longer than English', counts: (file) => beside(file) >= 125 },
];

const longest: Column<Longest>[] = [
  { title: 'Group', cell: ({ group, key }) => html`${group} <small>${key}</small>`, by: ({ group }) => group },
  { title: 'Language', cell: ({ language }) => inEnglish(language.name), by: ({ language }) => inEnglish(language.name) },
  { title: 'Characters', cell: ({ text }) => text.length, by: ({ text }) => text.length },
  { title: 'In English', cell: ({ english }) => english.length, by: ({ english }) => english.length },
  { title: 'Text', cell: ({ text }) => text, language: ({ language }) => language },
];

function beside(file: LanguageFile): number {
  return Math.round((100 * lengthOf(file)) / lengthOf(english));
}

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
  name: 'All languages',
  render: () =>
    frame(
      {
        kicker: 'Languages',
        title: 'What each language has',
        lead: 'Look for languages that nobody has read yet, and for those much longer than English: a layout breaks there first.',
      },
      html`${dataTable({
          label: 'Languages',
          nouns: ['language', 'languages'],
          columns: overview,
          rows: languages,
          tiles,
          text: ({ name, content }) => `${name} ${content.name} ${inEnglish(name)} ${reviewed(content.review)}`,
        })}
        <p>
          Glyphs are compared with the box that this browser draws for a missing one, in the fonts of this device. Another device may lack
          others.
        </p>`,
    ),
};

export const TextsBesideEnglish: StoryObj = {
  name: 'Texts beside English',
  render: () => {
    const { chosen, chooser } = useLanguage();
    const [texts, own] = [textsOf(chosen), ownKeys(chosen)];
    const inherits = own.size < texts.size;
    const columns: Column<string>[] = [
      {
        title: 'Key',
        cell: (key) => html`${key} ${inherits && own.has(key) ? html`<small>differs from its base</small>` : nothing}`,
        by: (key) => key,
      },
      { title: 'English', cell: (key) => forms(textsOf(english).get(key)) },
    ];
    if (chosen !== english) columns.push({ title: inEnglish(chosen.name), cell: (key) => forms(texts.get(key)), language: () => chosen });
    return frame(
      {
        kicker: 'Languages',
        title: 'Texts beside English',
        lead: 'Every sentence that a reader can meet, next to what it was translated from.',
      },
      html`<p>Read by a native speaker: ${reviewed(chosen.content.review)}. Glyphs: ${glyphs(chosen)}.</p>
        ${dataTable({
          label: 'Texts',
          nouns: ['text', 'texts'],
          columns,
          rows: [...textsOf(english).keys()],
          text: (key) => [key, ...(textsOf(english).get(key) ?? []), ...(texts.get(key) ?? [])].join(' '),
          choices: chooser,
        })}`,
    );
  },
};

export const LongestTexts: StoryObj = {
  name: 'Longest texts',
  render: () => {
    const [globals, update] = useGlobals();
    const only = languages.find(({ name }) => name === globals['longest']);
    const options = languages.map(({ name }) => ({ value: name, title: `${inEnglish(name)} (${name})` }));
    return frame(
      {
        kicker: 'Languages',
        title: 'Longest texts',
        lead: 'The longest text of each place on the screen: look at these first when a layout changes.',
      },
      dataTable({
        label: 'Longest texts',
        nouns: ['place', 'places'],
        columns: longest,
        rows: longestTexts(only ? [only] : languages),
        text: ({ group, key, text, language }) => `${group} ${key} ${text} ${inEnglish(language.name)}`,
        choices: choice('Language', only?.name ?? '', [{ value: '', title: 'All languages' }, ...options], (value) =>
          update({ longest: value }),
        ),
      }),
    );
  },
};

export const RightToLeft: StoryObj = {
  name: 'Right to left',
  render: () =>
    frame(
      {
        kicker: 'Languages',
        title: 'Right to left',
        lead: 'The corner that shows the other side, the rail of the steps and the bubbles are mirrored; telephone numbers are not.',
      },
      html`<ul class="grid" role="list">
        ${catalog.languages
          .filter((tag) => languages.find(({ name }) => name === tag)?.content.direction === 'rtl')
          .map(
            (tag) =>
              html`<li>
                <h2>${inEnglish(tag)}</h2>
                <div lang=${tag} dir="rtl"><blind-betting-card country="BE" story="job" side="reality"></blind-betting-card></div>
              </li>`,
          )}
      </ul>`,
    ),
};

export const PseudoLanguage: StoryObj = {
  name: 'Pseudo-language',
  render: () =>
    frame(
      {
        kicker: 'Languages',
        title: 'A language that nobody speaks',
        lead: 'Strange letters and a third more of them: plain English here was never translated, and what is cut off here is cut off in Greek.',
      },
      html`<ul class="grid" role="list">
          ${(['promise', 'reality'] as const).map(
            (side) => html`<li lang=${PSEUDO}><blind-betting-card country="BE" story="online" side=${side}></blind-betting-card></li>`,
          )}
        </ul>
        <p>The toolbar has it among the languages, for every story.</p>`,
    ),
};
