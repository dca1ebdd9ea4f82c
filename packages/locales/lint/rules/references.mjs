import { isShipped } from '../../scripts/compile-country.mjs';

/**
 * What a country file points at exists: the helpline of the card is published, has a number and is not for professionals only (it may be
 * left out where no service has a number);
 * regions are named and of the country; only a held service has a reason to be held; the figure's metric is a message; the area is the country or the EU.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const metrics = Object.keys(data.messages.find((file) => file.name === 'en')?.content.messages.figures ?? {});
  return data.directory.flatMap(({ file, content }) => {
    const helpline = content.services.find((/** @type {any} */ service) => service.id === content.cardHelpline);
    /** @type {import('../read.mjs').Finding[]} */ const findings = [];
    const withNumber = content.services.filter((/** @type {any} */ service) => isShipped(service) && service.phone.length > 0);
    if (content.cardHelpline === undefined ? withNumber.length > 0 : !withNumber.includes(helpline))
      findings.push(
        finding(
          file,
          'cardHelpline',
          `"${content.cardHelpline}" is not a published service with a number for victims`,
          'Name the id of such a service.',
        ),
      );
    for (const { id, publish, hold } of content.services)
      if (publish && hold)
        findings.push(
          finding(file, `services.${id}.hold`, 'gives a reason to hold a service that is published', 'Delete it, or set "publish": false.'),
        );
    for (const service of content.services)
      if (service.region && !Object.hasOwn(content.regions, service.region))
        findings.push(
          finding(file, `services.${service.id}.region`, `"${service.region}" has no name`, 'Add it to "regions" of this file.'),
        );
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
      if (!region.startsWith(`${content.country}-`))
        findings.push(
          finding(file, `regions.${region}`, 'is a region of another country', `Use a code that starts with ${content.country}-.`),
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
