import { html, type TemplateResult } from 'lit';
import type { Way } from './ways.js';

const icon = (path: string, kind = ''): TemplateResult =>
  html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Drawn for the kit, each beside a word that says the same; assistive technology does not see them. */
export const phoneIcon: TemplateResult = icon(
  'M7 3 4 4.5C3 12.5 11.5 21 19.5 20L21 17l-4.5-3-2.5 1.5C12 14.5 9.5 12 8.5 10L10 7.5z',
  'filled',
);

/** A letter between the corners of a frame. */
export const largeIcon: TemplateResult = icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 15.5l3-7 3 7M10 13.5h4');

/** For each way to reach a service beside the phone. */
export const wayIcons: Record<Way['type'], TemplateResult> = {
  chat: icon('M3 5h12v9H8l-3 3v-3H3zM18 9h3v9h-2v3l-3-3h-5v-1'),
  text: icon('M4 5h16v11h-8l-4 4v-4H4zM8 10.5h.01M12 10.5h.01M16 10.5h.01'),
  mail: icon('M3 6h18v12H3zM3 7l9 6 9-6'),
  web: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18'),
};
