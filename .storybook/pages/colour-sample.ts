import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { contrast, type Rgb } from '../../packages/base/src/contrast.js';

const rgb = (hex: string): Rgb => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;

/**
 * How two colours differ.
 * @param first as `#rrggbb`
 * @param second the other
 * @returns WCAG contrast, 1 to 21
 */
export const contrastOfHex = (first: string, second: string): number => contrast(rgb(first), rgb(second));

/** A contrast for a person: `7.1:1`, never rounded up. */
export const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;

/**
 * A colour on its ground, with the measured contrast.
 * @param over the text or the line
 * @param under what lies under it
 * @param sample what it is for
 * @param isText false for lines and light, which are not read
 */
export function colourSample(over: string, under: string, sample: string, isText = true): TemplateResult {
  return html`<div class="sample">
    <span class="swatch" aria-hidden="true" style=${styleMap({ background: under, color: over, 'border-color': over })}
      >${isText ? 'Aa' : ''}</span
    >
    <span>${sample} <b>${ratio(contrastOfHex(over, under))}</b> <small>${over} on ${under}</small></span>
  </div>`;
}
