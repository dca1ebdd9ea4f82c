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

const SVG = 'http://www.w3.org/2000/svg';

/** Each drawing is made once; what cards show are copies. */
const drawn = new WeakMap<readonly Shape[], SVGSVGElement>();

/**
 * Draws shapes that fill whatever room they get. A copy of nodes costs a browser less than a template with a part for each attribute.
 * @param shapes in the order of painting
 * @returns a picture of its own for each caller; nothing of it is for assistive technology
 */
export function draw(shapes: readonly Shape[]): SVGSVGElement {
  let picture = drawn.get(shapes);
  if (!picture) {
    picture = document.createElementNS(SVG, 'svg');
    for (const [name, value] of [
      ['viewBox', '0 0 320 240'],
      ['preserveAspectRatio', 'xMidYMid slice'],
      ['aria-hidden', 'true'],
    ] as const)
      picture.setAttribute(name, value);
    for (const [paint, path] of shapes) {
      const shape = document.createElementNS(SVG, 'path');
      shape.setAttribute('class', paint);
      shape.setAttribute('d', path);
      picture.append(shape);
    }
    drawn.set(shapes, picture);
  }
  return picture.cloneNode(true) as SVGSVGElement;
}
