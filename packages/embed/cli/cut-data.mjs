/** The open data of some countries: what this package carries, cut, since what it was made with does not ship. */

/** @type {Record<string, (text: string, isKept: (country: string) => boolean) => string>} by file name */
const CUTS = {
  'hsds.json'(text, isKept) {
    // That of all countries would make a copy look newer than it is.
    const { contents, ...page } = JSON.parse(text);
    delete page.newest_source;
    const kept = contents.filter((/** @type {any} */ { attributes }) =>
      isKept(attributes.find((/** @type {any} */ { taxonomy_term: term }) => term.code === 'country').value),
    );
    return `${JSON.stringify({ ...page, total_items: kept.length, size: kept.length, contents: kept })}\n`;
  },
  'recalled.json'(text, isKept) {
    const { recalled } = JSON.parse(text);
    return `${JSON.stringify({ recalled: recalled.filter((/** @type {any} */ { country }) => isKept(country)) })}\n`;
  },
  'directory.vcf': (text, isKept) =>
    text
      .split(/(?<=^END:VCARD\r\n)/m)
      .filter((card) => isKept(/^CATEGORIES:([A-Z]{2}),/m.exec(card)?.[1] ?? ''))
      .join(''),
  // No cell holds a line break, and the country comes first.
  'directory.csv': (text, isKept) =>
    text
      .split(/(?<=\r\n)/)
      .filter((line, index) => index === 0 || isKept(line.slice(0, 2)))
      .join(''),
};

/**
 * @param {string} file of the open data, as manifest.json names it
 * @param {string} text of it
 * @param {readonly string[] | undefined} countries ISO 3166-1 codes; all when left out
 * @returns {string | undefined} the text for these countries; undefined where it has none of them
 */
export function cutData(file, text, countries) {
  if (!countries) return text;
  const [name = ''] = file.split('/').slice(-1);
  const cut = CUTS[name];
  if (cut) return cut(text, (country) => countries.includes(country));
  return countries.includes(name.replace('.json', '')) ? text : undefined;
}
