import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { frame } from './frame.js';

/**
 * A guide of docs/ as a page.
 * @param title its first heading
 * @param content HTML made of the file when the showcase was built; Markdown only, so nothing in it runs
 */
export function guide(title: string, content: string): TemplateResult {
  const parts = [...content.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)].map(([, id, text = '']) => ({
    id,
    text: text.replace(/<[^>]+>/g, ''),
  }));
  return frame(
    { kicker: 'Guide', title, lead: 'The same file as in docs/ of the repository.' },
    html`<div class="with-contents">
      <div class="guide">${unsafeHTML(content)}</div>
      ${
        parts.length > 1
          ? html`<nav class="contents" aria-labelledby="contents">
              <h2 id="contents">On this page</h2>
              <ol role="list">
                ${parts.map(({ id, text }) => html`<li><a href="#${id}">${unsafeHTML(text)}</a></li>`)}
              </ol>
            </nav>`
          : nothing
      }
    </div>`,
  );
}
