import type { StoryName } from '@blind-betting/locales';

/** Outlines of one story, as SVG path data in a box of 120 by 100. */
export interface Drawing {
  /** What glitters: a filled shape, and the light on it. */
  promise: [shape: string, gloss: string];
  /** The everyday thing it turns into. */
  reality: string;
}

/** Drawings of our own, for both sides of each story. */
export const art: Record<StoryName, Drawing> = {
  // A heart; a bill.
  love: {
    promise: ['M60 88C28 62 18 48 18 34a20 20 0 0 1 42-6 20 20 0 0 1 42 6c0 14-10 28-42 54z', 'M30 36a11 11 0 0 1 14-11'],
    reality: 'M34 10h52v84l-9-7-8 7-9-7-9 7-8-7-9 7zM44 28h22M44 42h32M44 56h26M44 70h32M72 28h6',
  },
  // A phone with a heart; the same phone, with a picture, ringing.
  online: {
    promise: [
      'M46 6h28a8 8 0 0 1 8 8v72a8 8 0 0 1-8 8H46a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8z',
      'M60 62c-12-9-15-14-15-19a7.5 7.5 0 0 1 15-2 7.5 7.5 0 0 1 15 2c0 5-3 10-15 19z',
    ],
    reality:
      'M46 6h28a8 8 0 0 1 8 8v72a8 8 0 0 1-8 8H46a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8zM48 26h24v24H48zM48 50l9-9 6 6 4-4 5 5M48 62h24M48 72h16M30 20l-10-6M28 32H16M92 20l10-6M94 32h10',
  },
  // A suitcase; a passport in a locked drawer.
  job: {
    promise: [
      'M22 34h76a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8V42a8 8 0 0 1 8-8z',
      'M44 34V22a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v12M30 34v56M90 34v56',
    ],
    reality: 'M40 8h40v48H40zM50 46h20M50 26a10 10 0 1 1 20 0a10 10 0 1 1-20 0M14 56h92v36H14zM56 80l2-8a4 4 0 1 1 4 0l2 8z',
  },
  // A banknote; an empty purse.
  money: {
    promise: ['M10 42l74-24 14 44-74 24z', 'M22 48l58-19M32 76l58-19M43 52a11 11 0 1 1 22 0a11 11 0 1 1-22 0'],
    reality: 'M16 34h84v56H24a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8h66v16M100 50H80a11 11 0 0 0 0 22h20M80 61h1M30 50h30M30 62h20',
  },
  // A house with a light; a door that is bolted from outside.
  shelter: {
    promise: ['M60 8l46 38H94v46H26V46H14z', 'M46 54h28v24H46zM60 54v24M46 66h28'],
    reality: 'M36 6h48v86H36zM45 15h30v26H45zM45 58h30v25H45zM18 92h84M72 50h26M98 46v8M60 50h1',
  },
  // A star; marks on a wall.
  fate: {
    promise: ['M60 6l14 30 33 4-24 22 6 32-29-16-29 16 6-32L13 40l33-4z', 'M42 46l10-1 5-11'],
    reality: 'M22 22v44M34 22v44M46 22v44M58 22v44M14 56l52-24M80 22v44M92 22v44M104 22v44M14 86h92',
  },
};

/** On the button of a wordless card, in a box of 24 by 24: the card goes round. */
export const turn = 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5';
