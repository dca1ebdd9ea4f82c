import { LitElement } from 'lit';
import { version } from './generated/version.js';

const unhyphenated = (name: string) => name.replaceAll('-', '');

/**
 * What all elements of the kit are. Attributes are read without their hyphens too: React writes a property on a server under its own name,
 * which HTML then takes for small letters, `headinglevel="3"`, and does not set it again in the browser. So does Vue, whose `noexit="false"` is none.
 */
export class KitElement extends LitElement {
  /** Version of the kit. */
  static readonly version = version;

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...new Set(super.observedAttributes.flatMap((name) => [name, unhyphenated(name)]))];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const { observedAttributes } = this.constructor as typeof KitElement;
    const written = observedAttributes.find((known) => unhyphenated(known) === name) ?? name;
    super.attributeChangedCallback(written, old, written !== name && value === 'false' ? null : value);
  }
}
