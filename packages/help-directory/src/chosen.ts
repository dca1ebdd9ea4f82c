import { oneOf, textOf, warnOnce } from '@blind-betting/base';
import { GENDERS, NEEDS, type Country, type Gender, type Need, type Search } from '@blind-betting/locales';
import type { ReactiveControllerHost } from 'lit';
import { CountryChangeEvent, LanguageChangeEvent, NeedChangeEvent } from './choice-events.js';
import type { Choices } from './render-choices.js';

/** What an element that is chosen in holds, as partners and readers write it. */
interface Chooser extends HTMLElement, Pick<ReactiveControllerHost, 'requestUpdate'> {
  country: string;
  region: string;
  need: Need;
  gender: Gender;
}

/** What the reader chose: read from the attributes of the element, and written back there; the page hears of it. */
export class Chosen {
  /** Whether the choices are seen; undefined: nobody has opened or closed them. */
  isOpen: boolean | undefined;
  /** The reader has chosen another country than the one that the partner wrote for. */
  hasLeft = false;
  readonly #host: Chooser;
  readonly #askAgain: () => void;

  /**
   * @param host whose attributes hold the choices
   * @param askAgain for what could not be had
   */
  constructor(host: Chooser, askAgain: () => void) {
    this.#host = host;
    this.#askAgain = askAgain;
  }

  get need(): Need {
    return oneOf(this.#host.need, NEEDS, '<help-directory> need');
  }

  get gender(): Gender {
    return oneOf(this.#host.gender, GENDERS, '<help-directory> gender');
  }

  /** The reader opened or closed the choices: they are drawn when they open. */
  unfolded(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  /** What to look for in a country. */
  search(country: Country): Search {
    return { need: this.need, region: this.#region(country), gender: this.gender };
  }

  /** For the controls: what is chosen, and where a new choice goes. */
  choices(country: Country | undefined): Choices {
    const host = this.#host;
    return {
      country,
      region: country ? this.#region(country) : '',
      need: this.need,
      gender: this.gender,
      onCountry: (code) => {
        this.hasLeft ||= code !== textOf(host.country).toUpperCase();
        this.#askAgain();
        host.country = code;
        host.region = '';
        host.dispatchEvent(new CountryChangeEvent(code));
      },
      onLanguage: (tag) => {
        this.#askAgain();
        host.lang = tag;
        host.dispatchEvent(new LanguageChangeEvent(tag));
      },
      onRegion: (code) => (host.region = code),
      onNeed: (need) => {
        host.need = need;
        host.dispatchEvent(new NeedChangeEvent(need));
      },
      onGender: (gender) => (host.gender = gender),
    };
  }

  /** A code that the country does not have says nothing of where the reader is. */
  #region({ code, regions = {} }: Country): string {
    const named = textOf(this.#host.region).toUpperCase();
    if (!named || named in regions) return named;
    warnOnce(
      `<help-directory> region="${named}" is no region of ${code} with a service of its own. Known: ${Object.keys(regions).join(', ')}.`,
    );
    return '';
  }
}
