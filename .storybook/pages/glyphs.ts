/** Finds characters for which this device has no font: they are drawn as the missing-glyph box. */

type Pixels = Uint8ClampedArray;

const SIZE = 48;
/** Not assigned, so that every font lacks them. */
const UNASSIGNED = ['\u0378', '\u2fe0'];
/** Also not assigned, to find out whether the check itself works here. */
const ALSO_UNASSIGNED = '\u038d\u2fe5';

const canvas = new OffscreenCanvas(SIZE, SIZE).getContext('2d', { willReadFrequently: true })!;
// The fonts of the elements (tokens.ts in base).
canvas.font = `${SIZE / 2}px system-ui, 'Noto Sans', sans-serif`;
const [box, other] = UNASSIGNED.map(draw) as [Pixels, Pixels];
/** Some browsers write the number of the character into the box; then only its outline counts. */
const counts = box.every((pixel, index) => pixel === other[index]) ? () => true : outsideOf(box);
const known = new Map<string, boolean>();

/**
 * @param text of any language
 * @returns the characters of it that cannot be shown, each once
 */
export function lackingGlyphs(text: string): string[] {
  // Spaces, marks of direction and the like have nothing to draw.
  const characters = text.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
  return [...new Set(characters)].filter((character) => {
    const before = known.get(character);
    const lacks = before ?? isBox(draw(character));
    if (before === undefined) known.set(character, lacks);
    return lacks;
  });
}

/** Whether this browser draws a box for a missing glyph, and the check tells it from a letter. */
export const canCheckGlyphs = lackingGlyphs(`A${ALSO_UNASSIGNED}`).join('') === ALSO_UNASSIGNED;

/** How dark each pixel is. */
function draw(character: string): Pixels {
  canvas.clearRect(0, 0, SIZE, SIZE);
  canvas.fillText(character, SIZE / 8, (SIZE * 3) / 4);
  const { data } = canvas.getImageData(0, 0, SIZE, SIZE);
  return data.filter((_, index) => index % 4 === 3);
}

/** @returns for the index of a pixel, whether it is on the outline of what was drawn or beyond it */
function outsideOf(pixels: Pixels): (index: number) => boolean {
  const inked = [...pixels.keys()].filter((index) => pixels[index]);
  const columns = inked.map((index) => index % SIZE);
  const [left, right, top, bottom] = [Math.min(...columns), Math.max(...columns), inked[0]!, inked.at(-1)!];
  return (index) => index % SIZE <= left || index % SIZE >= right || index < top - (top % SIZE) + SIZE || index >= bottom - (bottom % SIZE);
}

function isBox(pixels: Pixels): boolean {
  return pixels.every((pixel, index) => pixel === box[index] || !counts(index));
}
