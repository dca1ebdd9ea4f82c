/**
 * Each published number is printed by at least one of its sources, or was given by the service itself when it confirmed the record; and
 * neither names a number that the record does not have: so a slip in one place is found. An identifier stands once, and so does each page
 * among the sources of a record.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) => {
    const records = [
      ...content.emergency.map((/** @type {any} */ { number, text = [], sources }) => ({
        key: `emergency.${number}`,
        numbers: [...new Set([number, ...text.map((/** @type {any} */ channel) => channel.number)])],
        sources,
        publish: true,
      })),
      ...content.services.map((/** @type {any} */ { id, phone, text = [], sources, confirmed, publish }) => ({
        key: `services.${id}`,
        numbers: [...phone, ...text].map(({ number }) => number),
        sources,
        given: confirmed?.numbers,
        publish,
      })),
    ];
    const ids = content.services.map((/** @type {any} */ service) => service.id);
    const twice = ids.filter((/** @type {string} */ id, /** @type {number} */ index) => ids.indexOf(id) !== index);
    return [
      ...records.flatMap((record) => numbersOf(file, record)),
      ...twice.map((/** @type {string} */ id) => finding(file, `services.${id}`, 'stands twice', 'Give each service its own id.')),
    ];
  });
}

/** @returns {import('../read.mjs').Finding[]} */
function numbersOf(/** @type {string} */ file, /** @type {any} */ { key, numbers, sources, given = [], publish }) {
  const printed = new Set(sources.flatMap((/** @type {any} */ source) => source.numbers));
  const unproved = publish ? numbers.filter((/** @type {string} */ number) => !printed.has(number) && !given.includes(number)) : [];
  const unheard = given.filter((/** @type {string} */ number) => !numbers.includes(number));
  const strange = [...printed].filter((number) => !numbers.includes(number));
  const pages = sources.map((/** @type {any} */ { url }) => url);
  const again = pages.filter((/** @type {string} */ url, /** @type {number} */ index) => pages.indexOf(url) !== index);
  return [
    ...again.map((/** @type {string} */ url) =>
      finding(file, key, `names the page ${url} twice among its sources`, 'Join the two: one entry with all that the page prints.'),
    ),
    ...unproved.map((/** @type {string} */ number) =>
      finding(
        file,
        key,
        `has ${number}, a number that no source prints`,
        'Add it to "numbers" of the page that prints it, or set "publish": false with the reason in "hold".',
      ),
    ),
    ...unheard.map((/** @type {string} */ number) =>
      finding(file, key, `was confirmed with ${number}, which is none of its numbers`, 'Compare both with the answers, digit by digit.'),
    ),
    ...strange.map((number) =>
      finding(file, key, `has a source that prints ${number}, which is none of its numbers`, 'Compare both with the page, digit by digit.'),
    ),
  ];
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem, cure };
}
