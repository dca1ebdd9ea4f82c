import { NEEDS, type Messages, type Need } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/**
 * What the reader needs, as chips: native radio buttons, so that the arrow keys go from one to the next.
 * @param messages of the reader's language
 * @param chosen one of them
 * @param onNeed of the reader
 */
export function renderChips({ directory }: Messages, chosen: Need, onNeed: (need: Need) => void): TemplateResult {
  return html`<fieldset>
    <legend>${directory.need}</legend>
    <div class="chips">
      ${NEEDS.map(
        (need) =>
          html`<label class="chip"
            ><input type="radio" name="need" value=${need} .checked=${need === chosen} @change=${() => onNeed(need)} /><span
              >${directory.needs[need]}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}
