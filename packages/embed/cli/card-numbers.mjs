/** @typedef {import('@blind-betting/locales').Service} Service */

/**
 * Which services the card names, true at any hour: what is written once cannot look at the clock, so one that stands in at night is among them.
 * @param {import('@blind-betting/locales').Country} country
 * @param {import('@blind-betting/locales').Messages} messages
 * @param {string} story
 * @returns {{ service: Service, label: string }[]} the label tells whom a number is for, where it is not for all
 */
export function cardNumbers({ services, card }, messages, story) {
  const { helpline, beside = [], whenClosed, minors = [] } = card ?? {};
  const young = isForVictims(story) ? minors : [];
  const indices = [...new Set([helpline, ...beside, ...(young.includes(whenClosed ?? -1) ? [] : [whenClosed]), ...young])];
  return indices.flatMap((index = -1) => {
    const service = services[index];
    return service ? [{ service, label: young.includes(index) ? messages.card.minors : '' }] : [];
  });
}

/** @param {string} story @returns {boolean} whether it speaks to the person it happened to, and not to whoever might pay */
export const isForVictims = (story) => story !== 'fate';
