import { ofDocument, warnOnce } from '@blind-betting/base';
import { elements, loadChunk } from './load-chunk.js';

/** Matches `data-*` that carries an attribute of our elements; the build replaces this name. What other tools write is theirs. */
declare const BLIND_BETTING_ATTRIBUTES: RegExp;

const ATTRIBUTE = BLIND_BETTING_ATTRIBUTES;

/** Gives an element the attributes that another one carries for it. @param element of ours @param carrier the tag, or what stands for the element */
export function takeAttributes(element: Element, carrier: Element): void {
  for (const { name, value } of carrier.attributes) {
    const own = ATTRIBUTE.exec(name)?.[1];
    if (own) element.setAttribute(own, value);
  }
}

/** Whether a script element is the tag that loaded this module, or was pasted a second time. */
const isTag = (script: HTMLScriptElement): boolean => script.src === import.meta.url;

/** Names of elements in an attribute of the tag; one warning for each that is not known. */
function named(script: HTMLScriptElement, attribute: string): string[] {
  const names = script.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  const known = names.filter((name) => elements.includes(name));
  for (const name of names) if (!known.includes(name)) warnOnce(`${attribute} names "${name}"; it knows ${elements.join(', ')}.`);
  return known;
}

/**
 * Inserts the elements that the tag names in `data-mount` after the tag, once; its other `data-*` become their attributes. A card brings an
 * exit, since nobody else on the page may do so.
 * @param script any script element of the page
 */
export function mount(script: HTMLScriptElement): void {
  const { dataset } = script;
  if (dataset?.['placeholder'] && isTag(script)) bringPlaceholders(script);
  if (!dataset?.['mount'] || dataset['mounted'] || !isTag(script)) return;
  // On the tag itself: a page that comes back as a copy of what it was, as some frameworks keep it, holds the elements already.
  dataset['mounted'] = 'true';
  const created = named(script, 'data-mount').map((name) => {
    const element = ofDocument('createElement').call(document, name);
    takeAttributes(element, script);
    // The tag can leave it out: data-exit="false".
    element.toggleAttribute('exit', name === 'blind-betting-card' && dataset['exit'] !== 'false');
    return element;
  });
  if (!script.closest('head')) {
    script.after(...created);
    return;
  }
  // Tag managers like to insert into the head, where nothing is shown.
  warnOnce('data-mount in the head: the elements come last in the body.');
  const append = () => ofDocument('body').append(...created);
  if (ofDocument('readyState') === 'loading') addEventListener('DOMContentLoaded', append, { once: true });
  else append();
}

/** Where the code for them cannot be had, what stands in them stays. */
function bringPlaceholders(script: HTMLScriptElement): void {
  loadChunk<typeof import('./pasted.js')>('pasted').then(
    ({ fill }) => fill(script.dataset['placeholder']!, elements, takeAttributes),
    (error: Error) => warnOnce(error.message),
  );
}

/** Elements that the tags name in `data-define`: those that stand where this module cannot see them. */
export function definedByTag(): string[] {
  return [...(ofDocument('querySelectorAll').call(document, 'script[data-define]') as NodeListOf<HTMLScriptElement>)]
    .filter(isTag)
    .flatMap((tag) => named(tag, 'data-define'));
}
