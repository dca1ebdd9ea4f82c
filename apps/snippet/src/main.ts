/** "Get the code": what is chosen stands in the address after `#`, what is shown follows it. */
import { render } from 'lit';
import { catalog, matchCountry, matchLanguage, type Messages } from '@blind-betting/locales';
import { loadData } from '../../../packages/embed/cli/load-data.mjs';
import { checkedManifest, filesOf } from '../../../packages/embed/cli/published.mjs';
import { serverLines, texts } from 'virtual:embed-files';
import { readChoices, writeChoices, ELEMENTS } from './choices.mjs';
import { languagesFor } from './languages-for.mjs';
import { pageStyles, type Look } from './look.js';
import { previewOf } from './preview.mjs';
import { stepsOf, styleOf } from './steps.mjs';
import { view, type State } from './view.js';
import { words } from './words.js';

type Choices = import('./choices.mjs').Choices;

const own = checkedManifest(texts['manifest.json']!);
const known = {
  words: Object.keys(words),
  countries: catalog.countries,
  languages: catalog.languages,
  stories: [...filesOf(own, 'story').keys()],
};

/** Where nothing is chosen: the reader's own language and country, as far as the device tells them. */
function defaults(): Choices {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const country = matchCountry('', navigator.language, timeZone, catalog) ?? 'BE';
  return {
    language: matchLanguage(navigator.languages, known.words) ?? 'en',
    country,
    languages: languagesFor(country, own).official,
    elements: [...ELEMENTS],
    story: 'love',
    delivery: 'folder',
    address: `https://your.site/help/${own.version}/`,
    colours: {},
  };
}

function chosen(): Choices {
  const found = readChoices(location.hash, known, defaults());
  const { official, others } = languagesFor(found.country, own);
  const fitting = [...official, ...others].filter((language) => found.languages.includes(language));
  return { ...found, languages: fitting.length > 0 ? fitting : official };
}

let look: Look = { width: 'phone', style: 'town', language: '' };
/** The last call wins: what is chosen meanwhile is drawn by its own. */
let call = 0;

async function draw(): Promise<void> {
  const mine = (call += 1);
  const choices = chosen();
  const language = choices.languages.includes(look.language) ? look.language : choices.languages[0]!;
  const rule = styleOf(choices);
  const [messages, steps, preview] = await Promise.all([
    loadData(own, 'language', choices.language) as Promise<Messages>,
    stepsOf(choices, own, serverLines),
    previewOf(choices, own, { language, style: pageStyles[look.style], rule }),
  ]);
  if (mine !== call) return;
  const state: State = { choices, look: { ...look, language }, messages, texts: words[choices.language]!, steps, preview, own };
  document.documentElement.lang = choices.language;
  document.documentElement.dir = messages.direction;
  document.title = state.texts.title;
  render(view(state, { choose, show }), document.body);
}

/** Without an entry in the history: whoever goes back leaves the page. */
function choose(changes: Partial<Choices>): void {
  location.replace(`#${writeChoices({ ...chosen(), ...changes })}`);
}

function show(changes: Partial<Look>): void {
  look = { ...look, ...changes };
  void draw();
}

addEventListener('hashchange', () => void draw());
void draw();
