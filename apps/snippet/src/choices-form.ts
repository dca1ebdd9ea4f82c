/** What there is to choose, as a form that sends nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceName, inOrder, catalog, ownName, plain } from '@blind-betting/locales';
import { DELIVERIES, ELEMENTS, folderAddress } from './choices.mjs';
import { colourFields } from './colour-fields.js';
import { languagesFor } from './languages-for.mjs';
import type { Actions, State } from './view.js';
import type { Word } from './words.js';

const elementWords: Record<(typeof ELEMENTS)[number], Word> = { 'blind-betting-card': 'card', 'help-directory': 'directory' };

/** Where a folder has an address that the code names. */
const ADDRESSED: readonly string[] = ['folder', 'address', 'frame', 'placeholder'];

const input = (event: Event) => event.target as HTMLInputElement;

export function choicesForm(state: State, actions: Actions): TemplateResult {
  const { choices, texts, messages } = state;
  const { choose } = actions;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <label>
      ${texts.country}
      <select
        .value=${live(choices.country)}
        @change=${(event: Event) => {
          const country = input(event).value;
          choose({ country, languages: languagesFor(country, state.own).official });
        }}
      >
        ${inOrder(catalog.countries, messages).map(
          (code) => html`<option value=${code} ?selected=${code === choices.country}>${choiceName(code, messages)}</option>`,
        )}
      </select>
    </label>
    ${languageBoxes(state, actions)}
    <fieldset>
      <legend>${texts.elements}</legend>
      ${ELEMENTS.map((tag) => {
        const rest = choices.elements.filter((other) => other !== tag);
        const isLast = rest.length === 0;
        return html`<label class="box">
          <input
            type="checkbox"
            .checked=${live(choices.elements.includes(tag))}
            aria-describedby=${isLast ? 'nothing-chosen' : nothing}
            @change=${(event: Event) => {
              // One of the two stays: a code without any would show nothing.
              if (input(event).checked) choose({ elements: ELEMENTS.filter((name) => name === tag || rest.includes(name)) });
              else if (isLast) input(event).checked = true;
              else choose({ elements: rest });
            }}
          />
          ${texts[elementWords[tag]]}
        </label>`;
      })}
      <small id="nothing-chosen">${texts.nothingChosen}</small>
    </fieldset>
    ${choices.elements.includes('blind-betting-card') ? storyChoice(state, actions) : nothing}
    <fieldset>
      <legend>${texts.delivery}</legend>
      ${DELIVERIES.map(
        (delivery) =>
          html`<label class="box">
            <input
              type="radio"
              name="delivery"
              value=${delivery}
              .checked=${live(delivery === choices.delivery)}
              @change=${() => choose({ delivery })}
            />
            <span>${texts[delivery]} <small>${texts[`${delivery}Hint`]}</small></span>
          </label>`,
      )}
    </fieldset>
    ${ADDRESSED.includes(choices.delivery) ? addressField(state, actions) : nothing} ${colourFields(state, actions)}
  </form>`;
}

function languageBoxes({ choices, texts, own }: State, { choose }: Actions): TemplateResult {
  const { official, others } = languagesFor(choices.country, own);
  const all = [...official, ...others];
  const change = (tag: string, box: HTMLInputElement) => {
    const languages = all.filter((other) => (other === tag ? box.checked : choices.languages.includes(other)));
    if (languages.length === 0) box.checked = true;
    else choose({ languages });
  };
  return html`<fieldset>
    <legend>${texts.languages}</legend>
    <div class="many">
      ${all.map(
        (tag) =>
          html`<label class="box" lang=${tag}>
            <input
              type="checkbox"
              .checked=${live(choices.languages.includes(tag))}
              @change=${(event: Event) => change(tag, input(event))}
            />
            ${ownName(tag)}
          </label>`,
      )}
    </div>
    <small>${texts.languagesHint}</small>
  </fieldset>`;
}

function storyChoice({ choices, texts, messages }: State, { choose }: Actions): TemplateResult {
  return html`<fieldset>
    <legend>${texts.story}</legend>
    ${Object.entries(messages.stories).map(
      ([story, { promise }]) =>
        html`<label class="box">
          <input type="radio" name="story" value=${story} .checked=${live(story === choices.story)} @change=${() => choose({ story })} />
          ${plain(promise.title)}
        </label>`,
    )}
  </fieldset>`;
}

function addressField({ choices, texts }: State, { choose }: Actions): TemplateResult {
  return html`<label>
    ${texts.addressOfFolder}
    <input
      type="url"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="address-wrong"
      .value=${live(choices.address)}
      @change=${(event: Event) => {
        const field = input(event);
        const address = folderAddress(field.value);
        field.setAttribute('aria-invalid', String(!address));
        if (address) choose({ address });
      }}
    />
    <small id="address-wrong" role="status">${texts.addressWrong}</small>
  </label>`;
}
