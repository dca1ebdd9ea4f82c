/**
 * The name of a file is its identity: language tag or country code inside and outside are the same, and real.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  /** @type {import('../read.mjs').Finding[]} */ const findings = [];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const { file, name, content } of data.messages) {
    if (content.language !== name) findings.push(differs(file, 'language', content.language, name));
    const tag = canonical(name);
    if (tag !== name)
      findings.push({
        level: 'error',
        file,
        key: 'language',
        problem: `"${name}" is not the canonical tag`,
        cure: tag ? `Rename the file to ${tag}.json.` : 'Name the file after the BCP 47 tag of the language, like nl-BE.json.',
      });
  }
  for (const { file, name, content } of data.directory) {
    if (content.country !== name) findings.push(differs(file, 'country', content.country, name));
    // UK, for example, has a name but is only another way to write GB, and no reader's language carries it.
    if (!/^[A-Z]{2}$/.test(name) || canonical(`und-${name}`) !== `und-${name}` || !names.of(name))
      findings.push({
        level: 'error',
        file,
        key: 'country',
        problem: `"${name}" is no ISO 3166-1 country`,
        cure: 'Name the file after the alpha-2 code of the country.',
      });
  }
  return findings;
}

/** @returns {string | undefined} undefined when it is no tag at all */
function canonical(/** @type {string} */ tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** @returns {import('../read.mjs').Finding} */
function differs(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ inside, /** @type {string} */ outside) {
  return {
    level: 'error',
    file,
    key,
    problem: `says "${inside}" but the file is named "${outside}"`,
    cure: `Write "${outside}", or rename the file to ${inside}.json.`,
  };
}
