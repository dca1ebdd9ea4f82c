import { warnOnce } from './warn-once.js';

/** An element class that says from which version of the kit it comes. */
export interface VersionedElement extends CustomElementConstructor {
  version: string;
}

/**
 * Registers a tag once. A second load of the same version is silent; of another version, the first stands and the
 * console says so. Never throws for a tag that is taken.
 * @param tag name of the element
 * @param element its class
 * @param registry where; that of the page by default
 */
export function define(tag: string, element: VersionedElement, registry = customElements): void {
  const first = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!first) registry.define(tag, element);
  else if (first.version !== element.version)
    warnOnce(
      `<${tag}> is already defined in version ${first.version ?? 'unknown'}; version ${element.version} is not used. Load one only.`,
    );
}
