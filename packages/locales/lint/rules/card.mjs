import { isShipped } from '../../scripts/compile-country.mjs';

/**
 * The numbers on the card, and what a country without a service points at: each is published, has a number and is for whom it says. The
 * first one is for adults too; where it closes, or is for women only, another stands in.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const everywhere = new Map(
    data.directory.flatMap(({ content }) => content.services.map((/** @type {any} */ service) => [service.id, service])),
  );
  return data.directory.flatMap(({ file, content }) => {
    const { card, nearby, services, firstHelp } = content;
    const callable = services.filter((/** @type {any} */ service) => isShipped(service) && service.phone.length > 0);
    const byId = new Map(callable.map((/** @type {any} */ service) => [service.id, service]));
    const fault = (/** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) => ({
      level: /** @type {const} */ ('error'),
      file,
      key,
      problem,
      cure,
    });
    if (!card)
      return [
        ...(callable.length > 0 ? [fault('card', 'is missing', 'Name the service whose number the card shows.')] : []),
        ...(nearby ?? [])
          .filter((/** @type {string} */ id) => !everywhere.get(id)?.publish || !isInternational(everywhere.get(id)))
          .map((/** @type {string} */ id) =>
            fault('nearby', `"${id}" is not a published service with an international number`, 'Name such a service of another country.'),
          ),
      ];
    const named = Object.entries(card).flatMap(([name, ids]) => [ids].flat().map((id) => ({ name, id })));
    const unknown = named
      .filter(({ id }) => !byId.has(id))
      .map(({ name, id }) =>
        fault(`card.${name}`, `"${id}" is not a published service with a number for victims`, 'Name the id of such a service.'),
      );
    if (unknown.length > 0) return unknown;
    const shown = [card.helpline, ...(card.beside ?? []), ...[card.minors ?? []].flat()];
    const twice = shown.filter((id, index) => shown.indexOf(id) !== index);
    return [
      ...named
        .filter(({ name, id }) => !suits(name, byId.get(id)))
        .map(({ name, id }) => fault(`card.${name}`, `"${id}" does not suit: ${WANTED[name]}`, 'Name another service.')),
      ...twice.map((id) => fault('card', `shows "${id}" twice`, 'Name it once.')),
      ...missing(card, byId).map(([name, why]) => fault(`card.${name}`, `is missing: ${why}`, 'Name the service that stands in.')),
      ...(nearby ? [fault('nearby', 'stands beside services of this country', 'Delete it.')] : []),
      ...Object.entries(firstHelp).flatMap(([need, ids]) =>
        ids
          .filter((/** @type {string} */ id) => !services.some((/** @type {any} */ service) => service.id === id && isShipped(service)))
          .map((/** @type {string} */ id) =>
            fault(`firstHelp.${need}`, `"${id}" is not a published service of this country`, 'Name one that is shown.'),
          ),
      ),
    ];
  });
}

/** @type {Record<string, string>} what each number on the card must be */
const WANTED = {
  helpline: 'it must not be for minors only, nor the police.',
  beside: 'it must not be for minors only, nor the police.',
  whenClosed: 'its hours must be known, and it must not be for minors only, nor the police.',
  minors: 'it must not be for adults only, nor the police.',
};

function suits(/** @type {string} */ name, /** @type {any} */ service) {
  const ages = service.for ?? [];
  const has = (/** @type {string} */ age) => ages.includes(age);
  if (service.kind === 'police') return false;
  if (name === 'minors') return !has('adults') || has('minors');
  if (name === 'whenClosed' && !service.hours) return false;
  return !has('minors') || has('adults') || has('women');
}

/** @returns {[name: string, why: string][]} a stand-in that exists in the country and is not named */
function missing(/** @type {any} */ card, /** @type {Map<string, any>} */ byId) {
  const first = byId.get(card.helpline);
  const others = [...byId.values()].filter((service) => service !== first);
  const closes = first.hours && first.hours !== '24/7';
  return [
    ...(closes && !card.whenClosed && others.some((service) => suits('whenClosed', service) && service.hours === '24/7')
      ? [/** @type {[string, string]} */ (['whenClosed', 'the first number closes, and another service answers day and night'])]
      : []),
    ...(!suits('minors', first) && !card.minors && others.some((service) => suits('minors', service))
      ? [/** @type {[string, string]} */ (['minors', 'the first number is for adults only'])]
      : []),
    ...(isForWomenOnly(first) && !card.beside && others.some((service) => suits('beside', service) && !isForWomenOnly(service))
      ? [/** @type {[string, string]} */ (['beside', 'the first number is for women only'])]
      : []),
  ];
}

/**
 * @param {{ for?: string[] }} service of a country file
 * @returns {boolean} whether men are not among those it is for
 */
export function isForWomenOnly({ for: groups = [] }) {
  return groups.includes('women') && !groups.includes('men');
}

function isInternational(/** @type {any} */ service) {
  return service.phone.some((/** @type {any} */ { number }) => number.startsWith('+'));
}
