import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours } from './colours.js';

const declarations = (value: (light: string, dark: string) => string) =>
  unsafeCSS(
    Object.entries(colours)
      // Each ends with its own semicolon: a minifier drops one that follows a placeholder.
      .map(([name, [light, dark]]) => `--_${name}:var(--bb-${name},${value(light, dark)});`)
      .join(''),
  );

/**
 * The tokens as private properties on the inner root, each open to the partner by its public name.
 * `light-dark()` follows the colour scheme that the page declares, so a light page never gets a dark box; an engine
 * without it shows the light colours.
 */
export const tokens: CSSResult = css`
  .root {
    ${declarations((light) => light)}
    --_radius: var(--bb-radius, 16px);
    --_font: var(--bb-font, system-ui, 'Noto Sans', sans-serif);
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      ${declarations((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
`;
