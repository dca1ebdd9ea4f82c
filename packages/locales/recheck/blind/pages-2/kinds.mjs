/** The pages of the second set, by kind. */
import { pages as addresses } from './addresses.mjs';
import { pages as answers } from './answers.mjs';
import { pages as close } from './close.mjs';
import { pages as directories } from './directories.mjs';
import { pages as drawn } from './drawn.mjs';
import { pages as encodings } from './encodings.mjs';
import { pages as hours } from './hours.mjs';
import { pages as leaflets } from './leaflets.mjs';
import { pages as manners } from './manners.mjs';
import { pages as moved } from './moved.mjs';
import { pages as replaced } from './replaced.mjs';
import { pages as short } from './short.mjs';
import { pages as walls } from './walls.mjs';

export const kinds = {
  directories,
  manners,
  close,
  short,
  replaced,
  drawn,
  hours,
  addresses,
  encodings,
  answers,
  moved,
  walls,
  leaflets,
};
