import { contrast, type Rgb } from './contrast.js';
import { linePairs, textPairs } from './colours.js';
import { warnOnce } from './warn-once.js';

/** Of the card alone: each story has promise colours of its own. */
const promisePairs = [
  ['promise-text', 'promise-to'],
  ['promise-gold', 'promise-to'],
] as const;

/**
 * For the development build of a partner who gave the kit other colours: holds every pair of colours against the contrast it needs, and
 * writes one warning for each pair that falls short. Call it when the elements are drawn, in each colour scheme of the page; before that
 * it can only say so.
 * @param elements of the kit; all on the page when left out
 */
export function warnOfContrast(
  elements: Iterable<Element> = document.querySelectorAll('blind-betting-card, help-directory, quick-exit'),
): void {
  for (const element of elements) {
    const root = element.shadowRoot?.querySelector('.root');
    if (!root) {
      warnOnce(`<${element.localName}> has no colours yet: call warnOfContrast() once it is drawn.`);
      continue;
    }
    const probe = document.createElement('span');
    root.append(probe);
    const colour = (name: string) => {
      probe.style.color = `var(--_${name})`;
      return rgb(getComputedStyle(probe).color);
    };
    const hasPromise = getComputedStyle(root).getPropertyValue('--_promise-to') !== '';
    for (const [pairs, wanted] of [[[...textPairs, ...(hasPromise ? promisePairs : [])], 7] as const, [linePairs, 3] as const])
      for (const [over, under] of pairs) {
        const [first, second] = [colour(over), colour(under)];
        const ratio = first && second && contrast(first, second);
        if (ratio !== undefined && ratio < wanted)
          warnOnce(
            `<${element.localName}> --bb-${over} on --bb-${under} has a contrast of ${ratio.toFixed(1)}:1, it needs ${wanted}:1. Choose colours further apart.`,
          );
      }
    probe.remove();
  }
}

/** Computed colours are `rgb(…)`, or `color(srgb …)` with parts from 0 to 1; others are passed over. */
function rgb(computed: string): Rgb | undefined {
  const [red, green, blue] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (computed.startsWith('rgb')) return [red, green, blue];
  return computed.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255] : undefined;
}
