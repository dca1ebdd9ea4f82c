import type { Decorator } from '@storybook/web-components-vite';
import { elementEntry } from '../manifest.js';

/** Attributes that came from the controls or the toolbar, which may change them again; what a story says itself stays. */
const ours = new WeakMap<Element, Set<string>>();

/** Writes what the controls say to the first element of the story, and the country of the toolbar where the story names none. */
export const attributes: Decorator = (story, { args, globals, canvasElement, component }) => {
  // The element exists once this decorator has returned and the story is drawn.
  queueMicrotask(() => {
    const element = component && canvasElement.querySelector<HTMLElement>(component);
    if (!element) return;
    const { attributes: known = [], cssProperties = [] } = elementEntry(element.localName);
    for (const name of [...known.map(({ name }) => name), 'lang'])
      write(element, name, args[name] ?? (name === 'country' ? globals['country'] : undefined));
    for (const { name } of cssProperties) element.style.setProperty(name, String(args[name] ?? ''));
  });
  return story();
};

function write(element: HTMLElement, name: string, value: unknown): void {
  const written = ours.get(element) ?? new Set();
  ours.set(element, written);
  if (value === undefined || value === '' || value === false) {
    if (written.delete(name)) element.removeAttribute(name);
    return;
  }
  // A toolbar does not speak against a story; a control does.
  if (name === 'country' && element.hasAttribute(name) && !written.has(name) && element.getAttribute(name) !== value) return;
  written.add(name);
  element.setAttribute(name, value === true ? '' : String(value));
}
