/** The page "Get the code", drawn from a choice. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownName, type Messages } from '@blind-betting/locales';
import { choicesForm } from './choices-form.js';
import { codeBlock } from './code-block.js';
import { PAGE_STYLES, type Look, type PageStyle } from './look.js';
import { previewFrame } from './preview-frame.js';
import { commandOf } from './steps.mjs';
import { words, written, type Texts, type Word } from './words.js';

type Choices = import('./choices.mjs').Choices;
type Manifest = import('../../../packages/embed/cli/published.mjs').Manifest;
type Part = import('./steps.mjs').Part;

export interface State {
  choices: Choices;
  look: Look;
  /** Of the kit, in the language of this page: names of countries and stories. */
  messages: Messages;
  texts: Texts;
  steps: import('./steps.mjs').Step[];
  /** HTML of a document. */
  preview: string;
  own: Manifest;
}

export interface Actions {
  choose: (changes: Partial<Choices>) => void;
  show: (changes: Partial<Look>) => void;
}

/** How the command is called in a copy of the source. */
const FROM_SOURCE = 'node packages/embed/cli/blind-betting.mjs';

const styleWords: Record<PageStyle, Word> = { plain: 'stylePlain', town: 'styleTown', newspaper: 'styleNewspaper', dark: 'styleDark' };

export function view(state: State, actions: Actions): TemplateResult {
  const { texts, own } = state;
  return html`
    <header>
      <div>
        <h1>${texts.title}</h1>
        <p>${texts.lead}</p>
      </div>
      ${languageChoice(state, actions)}
    </header>
    <main>
      <div class="bench">
        <section class="choose" aria-labelledby="choose">
          <h2 id="choose">${texts.choose}</h2>
          ${choicesForm(state, actions)}
        </section>
        <section class="look" aria-labelledby="look">
          <h2 id="look">${texts.look}</h2>
          ${lookChoice(state, actions)} ${previewFrame(state.preview, state.look.width, texts.preview)}
        </section>
      </div>
      <section class="steps" aria-labelledby="steps">
        <h2 id="steps">${texts.steps}</h2>
        <p class="tools">
          <button type="button" @click=${() => print()}>${texts.print}</button>
          <span>${texts.link}</span>
        </p>
        <p class="address" dir="ltr">${location.href}</p>
        <ol>
          ${state.steps.map(
            ({ title, parts }) =>
              html`<li>
                <h3>${texts[title as Word]}</h3>
                ${parts.map((part) => partOf(part, state))}
              </li>`,
          )}
        </ol>
      </section>
    </main>
    <footer><p>Blind Betting · ${written(texts, 'version', { version: own.version })}</p></footer>
  `;
}

function partOf(part: Part, { texts, own, choices }: State): TemplateResult {
  if ('text' in part) {
    const said = written(texts, part.text as Word, { command: FROM_SOURCE });
    return html`<p>${said.replace('npx @blind-betting/embed', commandOf(own))}</p>`;
  }
  const several = choices.languages.length > 1 && part.language;
  return codeBlock(part.code, texts, several ? ownName(several) : part.label, several || undefined);
}

function languageChoice({ choices, texts }: State, { choose }: Actions): TemplateResult {
  const tags = Object.keys(words).sort((one, other) => ownName(one).localeCompare(ownName(other), 'en'));
  return html`<label class="language">
    ${texts.pageLanguage}
    <select .value=${live(choices.language)} @change=${(event: Event) => choose({ language: (event.target as HTMLSelectElement).value })}>
      ${tags.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === choices.language}>${ownName(tag)}</option>`)}
    </select>
  </label>`;
}

function lookChoice({ choices, look, texts }: State, { show }: Actions): TemplateResult {
  const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="options">
    <label>
      ${texts.pageStyle}
      <select @change=${(event: Event) => show({ style: valueOf(event) as PageStyle })}>
        ${PAGE_STYLES.map((style) => html`<option value=${style} ?selected=${style === look.style}>${texts[styleWords[style]]}</option>`)}
      </select>
    </label>
    <label ?hidden=${choices.languages.length < 2}>
      ${texts.previewLanguage}
      <select .value=${live(look.language)} @change=${(event: Event) => show({ language: valueOf(event) })}>
        ${choices.languages.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === look.language}>${ownName(tag)}</option>`)}
      </select>
    </label>
    <div class="widths" role="group" aria-label=${texts.preview}>
      ${(['phone', 'desktop'] as const).map(
        (width) =>
          html`<button type="button" aria-pressed=${String(width === look.width)} @click=${() => show({ width })}>${texts[width]}</button>`,
      )}
    </div>
  </div>`;
}
