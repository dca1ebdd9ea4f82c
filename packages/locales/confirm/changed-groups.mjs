/** As the schema of country files names them, in its order. */
const ORDER = ['adults', 'minors', 'women', 'men', 'trans', 'professionals'];

/**
 * Whom a service is for, after it said whether it helps people under 18, and men.
 * @param {readonly string[] | undefined} before `for` of the record; undefined: everybody, as far as is known
 * @param {{ minors?: boolean | null, men?: boolean | null }} said
 * @returns {{ groups: string[] | undefined } | { problem: string }}
 */
export function changedGroups(before, { minors, men }) {
  const groups = new Set(before);
  const hasAge = groups.has('adults') || groups.has('minors');
  const hasGender = groups.has('women') || groups.has('men') || groups.has('trans');
  if (minors === true && hasGender && !hasAge) groups.add('adults').add('minors');
  else if (minors === true && hasAge) groups.add('minors');
  if (minors === false) {
    if (groups.has('minors') && !groups.has('adults'))
      return { problem: 'it is shown as for people under 18, and says that it does not help them. Correct the record by hand' };
    groups.delete('minors');
    groups.add('adults');
  }
  if (men === true && hasGender) groups.add('men');
  if (men === false) {
    if (groups.has('minors') && !groups.has('adults') && !groups.has('women'))
      return { problem: 'it is for people under 18, and no text says “for girls only”. Correct the record by hand' };
    groups.delete('men');
    groups.add('women');
  }
  const sorted = ORDER.filter((group) => groups.has(group));
  const isSame = before && sorted.length === before.length && sorted.every((group) => before.includes(group));
  return { groups: isSame ? [...before] : sorted.length > 0 ? sorted : undefined };
}
