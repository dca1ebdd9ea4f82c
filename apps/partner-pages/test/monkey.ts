import type { Seeded } from '../../../scripts/seeded.mjs';

/** What went wrong, and after what. */
export interface Fault {
  what: string;
  /** The last actions. */
  after: string[];
}

interface Task {
  seed: number;
  /** Of this batch among the others. */
  batch: number;
  count: number;
  /** For each country, ISO 3166-1 alpha-2, numbers as dialled. */
  addresses: Record<string, string[]>;
}

/** What the page is given before: the tools of other tests. */
interface Tools {
  Seeded: typeof Seeded;
  stopClock(instant: string): void;
  translatePage(root: ShadowRoot): void;
}

type KitElement = HTMLElement & { country: string; updateComplete: Promise<unknown> };

/** Runs in the page: acts as seeded, and looks after each action. */
export async function monkey({ seed, batch, count, addresses }: Task): Promise<Fault[]> {
  const { Seeded, stopClock, translatePage } = globalThis as unknown as Tools;
  const chance = new Seeded(seed, batch);
  const [card, directory] = ['blind-betting-card', 'help-directory'].map((tag) => document.querySelector(tag)) as [KitElement, KitElement];
  const both = [card, directory];
  const controls = () =>
    both.flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary, select, input')].filter(
        (control) => control.checkVisibility() && !control.closest('[inert], quick-exit'),
      ),
    );
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found && found !== document.body ? found : undefined;
  };
  // Nothing is dialled, and no page is opened.
  addEventListener('click', (event) => event.composedPath().some((node) => node instanceof HTMLAnchorElement) && event.preventDefault());
  const actions: Record<string, () => string | void> = {
    press() {
      const control = chance.pick(controls());
      control.focus();
      if (control instanceof HTMLSelectElement) {
        control.value = chance.pick([...control.options]).value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
        return `${control.parentElement?.textContent?.trim().slice(0, 20)} ${control.value}`;
      }
      control.click();
      return control.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120);
    },
    translate: () => both.forEach(({ shadowRoot }) => translatePage(shadowRoot!)),
    language: () => (document.documentElement.lang = chance.pick(['nl-BE', 'en', 'ar', 'de', 'zh-Hans', 'uk', 'ur', 'th', 'bg'])),
    country() {
      const code = chance.pick(Object.keys(addresses));
      for (const element of both) element.setAttribute('country', code);
      return code;
    },
    story: () => card.setAttribute('story', chance.pick(['love', 'online', 'job', 'money', 'shelter', 'fate'])),
    side: () => card.setAttribute('side', chance.pick(['promise', 'reality'])),
    clock() {
      stopClock(new Date(Date.UTC(2026, 10, 30) + chance.below(60 * 24 * 60) * 60_000).toISOString());
      document.dispatchEvent(new Event('visibilitychange'));
    },
    dark: () => (document.documentElement.style.colorScheme = chance.pick(['light', 'dark'])),
  };
  const names = [...Array<string>(8).fill('press'), ...Object.keys(actions)];

  /** All that is shown is of the country that is chosen, and of no other. */
  const wrong = (): string | undefined => {
    for (const { localName, country, shadowRoot } of both) {
      const dialled = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]')].map((link) =>
        link.getAttribute('href')!.replace(/^\w+:/, ''),
      );
      // Shown large, a number is there to be read.
      const large = shadowRoot!.querySelector('.huge')?.textContent?.replace(/\D/g, '').replace(/^0+/, '');
      if (large) {
        if (!addresses[country]?.some((number) => number.endsWith(large))) return `${localName} shows ${large} large for ${country}`;
        continue;
      }
      if (dialled.length === 0) return `${localName} shows no number`;
      const foreign = dialled.filter((number) => !addresses[country]?.includes(number));
      if (foreign.length > 0) return `${localName} shows ${foreign.join()} for ${country}`;
    }
    const chosen = directory.shadowRoot!.querySelector<HTMLSelectElement>('.choices select');
    if (chosen && chosen.value !== directory.country) return `the list is of ${directory.country}, the choice says ${chosen.value}`;
    return undefined;
  };
  const settled = async (): Promise<string | undefined> => {
    let found = wrong();
    for (let waited = 0; waited < 200; waited += 1) {
      await Promise.all(both.map(({ updateComplete }) => updateComplete));
      // A file may be on its way.
      await new Promise((resolve) => setTimeout(resolve, waited < 3 ? 0 : 25));
      found = wrong();
      if (!found && waited > 1) return undefined;
    }
    return found;
  };

  const after: string[] = [];
  for (let done = 0; done < count; done += 1) {
    const had = active();
    const name = chance.pick(names);
    after.push(`${name} ${actions[name]!() ?? ''}`);
    const focused = name === 'press' || had;
    const what = (await settled()) ?? (focused && !active() ? 'the focus is lost' : undefined);
    if (what) return [{ what, after: after.slice(-8) }];
  }
  return [];
}
