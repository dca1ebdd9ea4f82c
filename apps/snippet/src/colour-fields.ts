/** Colours of the partner's site, with what WCAG says of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { colours as ofKit } from '@blind-betting/base';
import { COLOURS } from './choices.mjs';
import { ratioOf } from './ratio.mjs';
import type { Actions, State } from './view.js';
import { written, type Word } from './words.js';

type Name = (typeof COLOURS)[number][number];

const colourWords: Record<Name, Word> = { action: 'button', 'action-text': 'buttonText', exit: 'exit', 'exit-text': 'exitText' };

/** WCAG 2.2, 1.4.3: of text with what lies under it. */
const LEAST = 4.5;

export function colourFields({ choices, texts }: State, { choose }: Actions): TemplateResult {
  const isOwn = Object.keys(choices.colours).length > 0;
  const valueOf = (name: Name) => choices.colours[name] ?? ofKit[name][0];
  const all = () => Object.fromEntries(COLOURS.flat().map((name) => [name, valueOf(name)]));
  const ratio = new Intl.NumberFormat(`${choices.language}-u-nu-latn`, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions);
  return html`<fieldset>
    <legend>${texts.colours}</legend>
    <label class="box">
      <input
        type="checkbox"
        .checked=${live(isOwn)}
        @change=${(event: Event) => choose({ colours: (event.target as HTMLInputElement).checked ? all() : {} })}
      />
      ${texts.ownColours}
    </label>
    ${
      isOwn
        ? COLOURS.map((pair) => {
            const found = ratioOf(valueOf(pair[0]), valueOf(pair[1]));
            const isGood = found >= LEAST;
            return html`<div class="pair">
              ${pair.map(
                (name) =>
                  html`<label>
                    ${texts[colourWords[name]]}
                    <input
                      type="color"
                      .value=${live(valueOf(name))}
                      @input=${(event: Event) => choose({ colours: { ...all(), [name]: (event.target as HTMLInputElement).value } })}
                    />
                  </label>`,
              )}
              <output class=${isGood ? 'good' : 'low'}
                >${written(texts, isGood ? 'contrastGood' : 'contrastLow', { ratio: ratio.format(found) })}</output
              >
            </div>`;
          })
        : nothing
    }
  </fieldset>`;
}
