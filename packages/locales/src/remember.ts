/**
 * Makes a thing once for each key, and keeps it. An `Intl` object takes a browser as long as all the rest of a card; a page shows many cards
 * in few languages, and draws each anew with the clock.
 * @param make what a key stands for; where it throws, nothing is kept
 * @returns the same, from memory
 */
export function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}
