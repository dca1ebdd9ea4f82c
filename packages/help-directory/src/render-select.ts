import { html, nothing, type TemplateResult } from 'lit';

/**
 * A native list to choose from: it speaks, scrolls and zooms as the reader's device does.
 * @param label above it
 * @param options in their order
 * @param chosen value of one of them
 * @param onChoice of the reader
 */
export function renderSelect(
  label: string,
  options: { value: string; text: string; lang?: string }[],
  chosen: string,
  onChoice: (value: string) => void,
): TemplateResult {
  return html`<label class="choice">
    ${label}
    <select @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, text, lang }) =>
          html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === chosen} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
