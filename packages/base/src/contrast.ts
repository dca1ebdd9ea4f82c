/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * WCAG 2.2, contrast ratio, from 1 to 21.
 * @param first a colour; the order does not count
 * @param second the other
 * @returns 1 (no difference) to 21 (black on white); text needs 4.5, lines and large text 3
 */
export function contrast(first: Rgb, second: Rgb): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
