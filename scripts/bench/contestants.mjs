/** Who is measured, and how a page with each is written: as its own README shows it. */
import { asHtml } from './content.mjs';

/**
 * @typedef {object} Contestant
 * @property {string} name as the table shows it
 * @property {string} [entry] a module of `entries/`, bundled for this page
 * @property {string} head
 * @property {(content: import('./content.mjs').Content) => string} card markup of one card; empty where a script draws them
 * @property {(count: number) => ArrayLike<Element>} sides runs in the page: both sides of the last card, once it is complete
 * @property {() => HTMLElement | null | undefined} control runs in the page: what a reader clicks to turn the first card
 * @property {() => boolean | undefined} turned runs in the page: whether the first card shows its other side
 */

/** The same plain clothes for everybody but us: our card brings its own, and is measured with them. */
const style = `<style>
.side{display:flex;flex-direction:column;gap:.75rem;box-sizing:border-box;padding:2rem;border:1px solid;border-radius:16px;background:#fff}
.side p,.side h2{margin:0}.side svg{inline-size:7.5rem;fill:none;stroke:currentColor;stroke-width:2.5}
.side div{display:grid;gap:.5rem}
</style>`;

const side = (/** @type {import('./content.mjs').Node[]} */ nodes, attributes = '') =>
  `<section class="side"${attributes}>${asHtml(nodes)}</section>`;

/** @type {Contestant[]} */
export const contestants = [
  {
    name: 'bare CSS',
    head: `${style}<style>
.card{display:grid;perspective:900px}.card>*{grid-area:1/1}.card>label{grid-area:2/1}
.card>.side{backface-visibility:hidden;transition:transform .5s}.card>.side~.side,:checked~.side{transform:rotateY(180deg)}
.card>:checked~.side~.side{transform:none}
</style>`,
    card: ({ front, back, button }) =>
      `<div class="card"><input type="checkbox" id="card-#"><label for="card-#">${button}</label>${side(front)}${side(back)}</div>`,
    sides: (count) => {
      const all = document.getElementsByClassName('side');
      return all.length === 2 * count ? [...all].slice(-2) : [];
    },
    control: () => document.querySelector('label'),
    turned: () => document.querySelector('input')?.checked,
  },
  {
    name: 'blind-betting-card',
    head: '<script type="module" src="/embed/blind-betting.js" crossorigin integrity="{integrity}"></script><style>blind-betting-card{min-block-size:54em}</style>',
    card: () => '<blind-betting-card country="BE"><p>Need help? Call <a href="tel:+3278055800">078 05 58 00</a>.</p></blind-betting-card>',
    sides: (count) => {
      const all = document.getElementsByTagName('blind-betting-card');
      return all.length === count ? (all[count - 1]?.shadowRoot?.querySelectorAll('.side') ?? []) : [];
    },
    control: () => document.querySelector('blind-betting-card')?.shadowRoot?.querySelector('.flip'),
    turned: () => document.querySelector('blind-betting-card')?.getAttribute('side') === 'reality',
  },
  {
    name: '@auroratide/flip-card',
    entry: 'auroratide.js',
    // Its back lies over a box that the front sizes, so its README gives it a height; this one holds the longer side.
    head: `${style}<style>flip-card{block-size:40rem}</style>`,
    card: ({ front, back, button }) =>
      `<flip-card>${side(front, ' slot="front"')}${side(back, ' slot="back"')}</flip-card><button type="button">${button}</button>`,
    sides: (count) => {
      const all = document.getElementsByTagName('flip-card');
      const last = all.length === count ? all[count - 1] : undefined;
      return last?.shadowRoot?.querySelector('.face[inert]') ? last.children : [];
    },
    // Its sides hold a button of the card, too.
    control: () => document.querySelector('flip-card + button'),
    turned: () => document.querySelector('flip-card')?.hasAttribute('facedown'),
  },
  {
    name: 'sbb-flip-card',
    entry: 'sbb.js',
    // Its other side is dark and has a background of its own.
    head: `${style}<style>.side{background:none}</style>`,
    card: ({ front, back }) =>
      `<sbb-flip-card><sbb-flip-card-summary image-alignment="below">${side(front)}</sbb-flip-card-summary><sbb-flip-card-details>${side(back)}</sbb-flip-card-details></sbb-flip-card>`,
    sides: (count) => {
      const all = document.getElementsByTagName('sbb-flip-card');
      const last = all.length === count ? all[count - 1] : undefined;
      const drawn = last && [last, ...last.children].every((element) => /** @type {any} */ (element).hasUpdated);
      return drawn ? last.querySelectorAll('.side') : [];
    },
    control: () => document.querySelector('sbb-flip-card'),
    turned: () => /** @type {any} */ (document.querySelector('sbb-flip-card')).isFlipped,
  },
  {
    name: 'react-card-flip',
    entry: 'react.js',
    head: style,
    card: () => '',
    sides: (count) => {
      const all = document.getElementsByClassName('side');
      return all.length === 2 * count ? [...all].slice(-2) : [];
    },
    control: () => document.querySelector('#main > div > button'),
    turned: () => /** @type {HTMLElement | null} */ (document.querySelector('.react-card-front'))?.style.position === 'absolute',
  },
];

/**
 * @param {Contestant} contestant
 * @param {number} count
 * @param {import('./content.mjs').Content} content
 * @param {string} files what its bundle needs in the head
 * @returns {string} the whole page
 */
export function pageOf({ head, card, entry }, count, content, files) {
  const cards = Array.from({ length: count }, (_, index) => card(content).replaceAll('card-#', `card-${index}`)).join('');
  const script = entry ? files : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${script}${head}
<style>main{inline-size:27rem;margin:auto;display:grid;gap:1rem}</style></head>
<body><main id="main" data-count="${count}">${cards}</main><p>What follows the cards.</p></body></html>`;
}
