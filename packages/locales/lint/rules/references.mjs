/**
 * What a country file points at exists: regions are named and of the country; only a held service has a reason to be held; the figure's
 * metric is a message; the area is the country or the EU. What the card points at has a rule of its own.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const metrics = Object.keys(data.messages.find((file) => file.name === 'en')?.content.messages.figures ?? {});
  return data.directory.flatMap(({ file, content }) => {
    /** @type {import('../read.mjs').Finding[]} */ const findings = [];
    for (const { id, publish, hold } of content.services)
      if (publish && hold)
        findings.push(
          finding(file, `services.${id}.hold`, 'gives a reason to hold a service that is published', 'Delete it, or set "publish": false.'),
        );
    for (const { id, for: groups = [] } of content.services)
      if ((groups.includes('men') || groups.includes('trans')) && !groups.includes('women'))
        findings.push(
          finding(
            file,
            `services.${id}.for`,
            'is for men or trans people only, which no text says yet',
            'Add a text to directory.people of messages/en.json and teach compile-country.mjs.',
          ),
        );
    for (const service of content.services)
      for (const region of [service.region ?? []].flat())
        if (!Object.hasOwn(content.regions, region))
          findings.push(finding(file, `services.${service.id}.region`, `"${region}" has no name`, 'Add it to "regions" of this file.'));
    if (!metrics.includes(content.figure.metric))
      findings.push(
        finding(
          file,
          'figure.metric',
          `"${content.figure.metric}" is no message`,
          `Use one of ${metrics.join(', ')}, or add it to figures in messages/en.json.`,
        ),
      );
    if (content.figure.area !== content.country && content.figure.area !== 'EU')
      findings.push(
        finding(
          file,
          'figure.area',
          `"${content.figure.area}" is another country`,
          `Use ${content.country} or EU: figures of countries are not compared.`,
        ),
      );
    for (const region of Object.keys(content.regions))
      if (!region.startsWith(content.country))
        findings.push(
          finding(file, `regions.${region}`, 'is a region of another country', `Use a code that starts with ${content.country}.`),
        );
    for (const zone of content.timeZones)
      if (!isTimeZone(zone))
        findings.push(
          finding(file, 'timeZones', `"${zone}" is no IANA time zone`, 'Use a name of the IANA database, like Europe/Brussels.'),
        );
    return findings;
  });
}

/** Older names count: engines still report some of them. */
function isTimeZone(/** @type {string} */ zone) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem, cure };
}
