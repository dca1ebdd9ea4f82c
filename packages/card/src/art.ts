import type { StoryName } from '@blind-betting/locales';
import { svg, type SVGTemplateResult } from 'lit';

/** Drawings of our own, for both sides of each story: what glitters, and the everyday thing it turns into. */
export const art: Record<StoryName, { promise: SVGTemplateResult; reality: SVGTemplateResult }> = {
  love: {
    promise: svg`<path class="fill" d="M60 88C28 62 18 48 18 34a20 20 0 0 1 42-6 20 20 0 0 1 42 6c0 14-10 28-42 54z"></path><path class="gloss" d="M30 36a11 11 0 0 1 14-11"></path>`,
    reality: svg`<path d="M34 10h52v84l-9-7-8 7-9-7-9 7-8-7-9 7z"></path><path d="M44 28h22M44 42h32M44 56h26M44 70h32M72 28h6"></path>`,
  },
  online: {
    promise: svg`<rect class="fill" x="38" y="6" width="44" height="88" rx="8"></rect><path class="gloss" d="M60 62c-12-9-15-14-15-19a7.5 7.5 0 0 1 15-2 7.5 7.5 0 0 1 15 2c0 5-3 10-15 19z"></path>`,
    reality: svg`<rect x="38" y="6" width="44" height="88" rx="8"></rect><path d="M48 26h24v24H48zM48 50l9-9 6 6 4-4 5 5M48 62h24M48 72h16M30 20l-10-6M28 32H16M92 20l10-6M94 32h10"></path>`,
  },
};
