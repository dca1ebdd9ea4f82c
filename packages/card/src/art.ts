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
  job: {
    promise: svg`<rect class="fill" x="14" y="34" width="92" height="56" rx="8"></rect><path class="gloss" d="M44 34V22a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v12M30 34v56M90 34v56"></path>`,
    reality: svg`<path d="M40 8h40v48H40zM50 46h20"></path><circle cx="60" cy="26" r="10"></circle><path d="M14 56h92v36H14zM56 80l2-8a4 4 0 1 1 4 0l2 8z"></path>`,
  },
  money: {
    promise: svg`<path class="fill" d="M10 42l74-24 14 44-74 24z"></path><path class="gloss" d="M22 48l58-19M32 76l58-19"></path><circle class="gloss" cx="54" cy="52" r="11"></circle>`,
    reality: svg`<path d="M16 34h84v56H24a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8h66v16M100 50H80a11 11 0 0 0 0 22h20"></path><path d="M80 61h1M30 50h30M30 62h20"></path>`,
  },
  shelter: {
    promise: svg`<path class="fill" d="M60 8l46 38H94v46H26V46H14z"></path><path class="gloss" d="M46 54h28v24H46zM60 54v24M46 66h28"></path>`,
    reality: svg`<path d="M36 6h48v86H36zM45 15h30v26H45zM45 58h30v25H45zM18 92h84M72 50h26M98 46v8M60 50h1"></path>`,
  },
  fate: {
    promise: svg`<path class="fill" d="M60 6l14 30 33 4-24 22 6 32-29-16-29 16 6-32L13 40l33-4z"></path><path class="gloss" d="M42 46l10-1 5-11"></path>`,
    reality: svg`<path d="M22 22v44M34 22v44M46 22v44M58 22v44M14 56l52-24M80 22v44M92 22v44M104 22v44M14 86h92"></path>`,
  },
};

/** On the button of a wordless card: the card goes round. */
export const turn: SVGTemplateResult = svg`<path d="M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5"></path>`;
