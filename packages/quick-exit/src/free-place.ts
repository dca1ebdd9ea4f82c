/** A rectangle of the window, in pixels; a `DOMRect` is one. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Pixels that stay free around what floats. */
export const MARGIN = 4;

/** Where something floats: by the side that it stands at, and from the top. */
export interface FreePlace {
  side: 'left' | 'right';
  top: number;
}

/**
 * Finds the place where something that floats covers nothing that must be seen: the nearest to the top on its own side, else on the other
 * one, else the top.
 * @param size of what floats
 * @param view size of the window
 * @param own side, where it stands if nothing is in its way
 * @param taken what it must not cover
 */
export function freePlace(
  size: { width: number; height: number },
  view: { width: number; height: number },
  own: FreePlace['side'],
  taken: readonly Box[],
): FreePlace {
  for (const side of [own, own === 'left' ? 'right' : 'left'] as const) {
    const left = side === 'left' ? MARGIN : view.width - MARGIN - size.width;
    const inWay = taken.filter((box) => box.left < left + size.width + MARGIN && box.right > left - MARGIN);
    const tops = [MARGIN, ...inWay.map(({ bottom }) => bottom + MARGIN)].filter(
      (top) => top >= MARGIN && top + size.height + MARGIN <= view.height,
    );
    const free = tops.filter((top) => inWay.every((box) => box.bottom + MARGIN <= top || box.top >= top + size.height + MARGIN));
    if (free.length > 0) return { side, top: Math.min(...free) };
  }
  return { side: own, top: MARGIN };
}
