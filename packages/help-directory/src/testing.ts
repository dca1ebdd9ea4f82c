import { mount, settled } from '@blind-betting/base/testing.js';
import type { TemplateResult } from 'lit';
import type { HelpDirectory } from './help-directory.js';

/** The services of a list, in its order. */
export const services = (root: ShadowRoot) => [...root.querySelectorAll('[part=service]')];

/** Their names. */
export const names = (root: ShadowRoot) => services(root).map((item) => item.querySelector('h3')?.textContent?.trim());

/** The select below a label. */
export const choice = (root: ShadowRoot, label: string) =>
  [...root.querySelectorAll('label')].find((item) => item.textContent?.trim().startsWith(label))?.querySelector('select');

/** Chooses as a reader does. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** Chooses a need by its chip, as a reader does. */
export function chooseNeed(root: ShadowRoot, need: string): void {
  root.querySelector<HTMLInputElement>(`.chip input[value="${need}"]`)!.click();
}

/** Mounts a directory and waits for its list. */
export const listed = (template: TemplateResult) => settled(mount<HelpDirectory>(template), (shadow) => services(shadow).length > 0);

/** Opens what a reader can open, which is drawn then. */
export async function unfold(root: ShadowRoot): Promise<ShadowRoot> {
  const folded = () => [...root.querySelectorAll<HTMLDetailsElement>('.change, .more')];
  for (const details of folded()) details.open = true;
  return settled(root.host as HelpDirectory, () => folded().every(({ childElementCount }) => childElementCount > 1));
}

/** @returns whether a tap dials or opens what it leads to */
export function tap(link: HTMLElement): boolean {
  let goes = false;
  const look = (event: Event) => {
    goes = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', look, { once: true });
  link.click();
  return goes;
}
