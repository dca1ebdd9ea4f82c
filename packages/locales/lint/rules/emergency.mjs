/**
 * The number that readers see first is for every danger, where the country has one: it stands alone wherever there is room for one only.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) => {
    const first = content.emergency.findIndex((/** @type {any} */ entry) => entry.for === 'all');
    if (first <= 0) return [];
    const { number } = content.emergency[first];
    return [
      {
        level: /** @type {const} */ ('error'),
        file,
        key: 'emergency.0',
        problem: `${content.emergency[0].number} is for the police, and stands before ${number}, which is for every danger`,
        cure: `Put ${number} first.`,
      },
    ];
  });
}
