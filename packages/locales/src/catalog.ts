import { hints, names } from './generated/catalog.js';
import type { Catalog } from './types.js';

export { hints };

/** What exists, and what must be known before any file is loaded. */
export const catalog: Catalog = { ...names, ...hints };
