import { elements } from './load-chunk.js';

/**
 * Inserts the elements that the tag names in `data-mount` after the tag; its other `data-*` become their attributes.
 * @param script the tag
 */
export function mount(script: HTMLScriptElement): void {
  const names = script.dataset['mount']?.split(/\s+/).filter(Boolean) ?? [];
  const known = names.filter((name) => elements.includes(name));
  for (const name of names)
    if (!known.includes(name)) console.warn(`Blind Betting: data-mount names "${name}"; it knows ${elements.join(', ')}.`);
  const created = known.map((name) => {
    const element = document.createElement(name);
    for (const { name: attribute, value } of script.attributes)
      if (attribute.startsWith('data-') && attribute !== 'data-mount') element.setAttribute(attribute.slice(5), value);
    return element;
  });
  script.after(...created);
}

/** The tag that loaded this module, if it names elements to mount and has not done so yet. */
export function mountingScripts(address: string): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-mount]')].filter((script) => script.src === address);
}
