import type { TemplateResult } from 'lit';
import type { Side } from './flip-events.js';

/** What a path is painted with: a tone of the story, `veil` for a shadow, `haze` for light; with ` line` as a round stroke. */
type Tone = 'deep' | 'dusk' | 'main' | 'glow' | 'pale' | 'veil' | 'haze';

/** One shape of a drawing: its tone, and SVG path data in a box of 320 by 240. */
export type Shape = readonly [paint: Tone | `${Tone} line`, path: string];

/**
 * One composition, drawn twice: the promise shows it lit, the reality shows the same shapes with the light off and the hidden part seen. What
 * must be seen lies between 40 and 280, and between 58 and 182: the rest may be cut off.
 */
export interface Scene {
  /** In the order of painting. */
  promise: readonly Shape[];
  reality: readonly Shape[];
  /** The sign of the story in the corners of its card: path data in a box of 24 by 24, filled. */
  mark: string;
}

/** What one side of a card shows of its scene: nodes, or on a server what will become some. */
export interface Pictures<Picture = SVGSVGElement | TemplateResult> {
  /** Fills whatever room it gets. */
  art: Picture;
  /** The mark, in the corner at the head of the card; at its foot it stands on its head. */
  head: Picture;
  foot: Picture;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Each side is drawn once; what cards show are copies. A copy of nodes costs a browser less than a template with a part for each attribute. */
const drawn = new WeakMap<readonly Shape[], Pictures<SVGSVGElement>>();

/**
 * @param scene of the story
 * @param side of the card
 * @returns pictures of its own for each caller; nothing of them is for assistive technology
 */
export function draw({ mark, ...shapes }: Scene, side: Side): Pictures<SVGSVGElement> {
  let pictures = drawn.get(shapes[side]);
  if (!pictures) {
    const art = svg({ viewBox: '0 0 320 240', preserveAspectRatio: 'xMidYMid slice' }, shapes[side]);
    const corner = (place: string) => svg({ viewBox: '0 0 24 24', class: `mark ${place}` }, [['', mark]]);
    drawn.set(shapes[side], (pictures = { art, head: corner('head'), foot: corner('foot') }));
  }
  const { art, head, foot } = pictures;
  return { art: copy(art), head: copy(head), foot: copy(foot) };
}

/** @param shapes class and path data of each, in the order of painting */
function svg(attributes: Record<string, string>, shapes: readonly (readonly [paint: string, path: string])[]): SVGSVGElement {
  const picture = node('svg', { ...attributes, 'aria-hidden': 'true' });
  picture.append(...shapes.map(([paint, path]) => node('path', { class: paint, d: path })));
  return picture;
}

function node<Name extends 'svg' | 'path'>(name: Name, attributes: Record<string, string>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function copy(picture: SVGSVGElement): SVGSVGElement {
  return picture.cloneNode(true) as SVGSVGElement;
}
