/** Something to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from './words.js';

/**
 * @param code as it is copied
 * @param texts of the page
 * @param label whose code it is, where there are several
 * @param language BCP 47, of the label
 */
export function codeBlock(code: string, texts: Texts, label?: string, language?: string): TemplateResult {
  return html`<figure>
    <figcaption>
      <span lang=${language ?? nothing}>${label ?? ''}</span>
      <output></output>
      <button type="button" @click=${(event: Event) => void copy(event.currentTarget as HTMLButtonElement, code, texts)}>
        ${texts.copy}
      </button>
    </figcaption>
    <pre dir="ltr" translate="no" tabindex="0" role="group" aria-label=${label ?? texts.steps}><code>${code}</code></pre>
  </figure>`;
}

async function copy(button: HTMLButtonElement, code: string, texts: Texts): Promise<void> {
  const said = button.previousElementSibling as HTMLOutputElement;
  said.textContent = '';
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(code);
  } catch {
    // A page on a disk may have no clipboard: what is selected is copied by the older way, or by hand.
    const selection = getSelection();
    selection?.selectAllChildren(button.closest('figure')!.querySelector('code')!);
    isCopied = document.execCommand('copy');
  }
  said.textContent = texts[isCopied ? 'copied' : 'notCopied'];
}
