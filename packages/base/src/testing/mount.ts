import { render, type LitElement, type TemplateResult } from 'lit';
import { restartClock } from './clock.js';
import { stopHearing } from './warnings.js';

const containers = new Set<HTMLElement>();

/**
 * Puts a template into the page; `settled` waits for the first element in it.
 * @param template with one element or more
 * @returns the first element of the template
 */
export function mount<Element extends HTMLElement>(template: TemplateResult): Element {
  const container = document.createElement('div');
  document.body.append(container);
  containers.add(container);
  render(template, container);
  return container.firstElementChild as Element;
}

/** Takes everything out of the page that `mount` put there, and ends `hearWarnings` and `stopClock`. */
export function clear(): void {
  for (const container of containers) container.remove();
  containers.clear();
  stopHearing();
  restartClock();
}

/**
 * Waits until an element of the kit shows its texts, or the condition given.
 * @param element to wait for
 * @param condition what its shadow root must show
 * @returns the shadow root
 * @throws {Error} after twenty seconds, which guard against hanging only
 */
export async function settled<Element extends HTMLElement>(
  element: Element,
  condition: (root: ShadowRoot) => unknown = (root) => root.querySelector('.root[lang]'),
): Promise<ShadowRoot> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    await (element as unknown as LitElement).updateComplete;
    if (element.shadowRoot && condition(element.shadowRoot)) return element.shadowRoot;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`<${element.localName}> did not settle; it shows: ${element.shadowRoot?.textContent?.trim().slice(0, 200)}`);
}
