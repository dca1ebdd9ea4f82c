/** What verdicts are called, and what to do. It imports nothing, so that issues are written where nothing is installed. */

export const WORDS = /** @type {const} */ ({
  'still-there': 'still there',
  'page-moved': 'page moved',
  gone: 'gone',
  'cannot-be-read': 'cannot be read',
  'page-gone': 'page gone',
});

export const CURE = /** @type {const} */ ({
  gone: 'look at the page; correct the record, or hold it back',
  'page-gone': 'look for another page that prints it, and name that as the source',
  'page-moved': 'name the new address as the source',
  'cannot-be-read': 'open the page and look',
});

/** What a person has to do, the worst first. */
export const TO_DO = /** @type {const} */ (['gone', 'page-gone', 'page-moved', 'cannot-be-read']);
