/** The frame of the preview: a phone, or a desktop made as small as the column. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Look } from './look.js';

/** CSS pixels. */
const WIDTHS: Record<Look['width'], number> = { phone: 390, desktop: 1280 };

const watched = new WeakSet<Element>();

/** CSSOM and no style attribute: the column tells by how much the frame is made smaller. */
const resized = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) (target as HTMLElement).style.setProperty('--room', String(contentRect.width));
});

/**
 * @param content HTML of a document
 * @param width
 * @param title of the frame
 */
export function previewFrame(content: string, width: Look['width'], title: string): TemplateResult {
  const watch = (element?: Element) => {
    if (!element || watched.has(element)) return;
    watched.add(element);
    resized.observe(element);
  };
  // Without allow-same-origin it has no access to this page, and leaves nothing; without any other right it opens nothing.
  // A new frame each time: what is loaded into one that stands there is a step of the history.
  return html`<div class="screen ${width}" ${ref(watch)}>
    ${keyed(content, html`<iframe title=${title} width=${WIDTHS[width]} sandbox="allow-scripts" srcdoc=${content}></iframe>`)}
  </div>`;
}
