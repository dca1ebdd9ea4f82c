// #region example
import type { FlipEvent } from '@blind-betting/card';
import type { CountryChangeEvent } from '@blind-betting/help-directory';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'blind-betting-card': HTMLAttributes<HTMLElement> & {
        country?: string;
        story?: string;
        'prop:headingLevel'?: number;
        'prop:figure'?: boolean;
        'on:flip'?: (event: FlipEvent) => void;
      };
      'help-directory': HTMLAttributes<HTMLElement> & {
        country?: string;
        'prop:noExit'?: boolean;
        'on:country-change'?: (event: CountryChangeEvent) => void;
      };
    }
  }
}
// #endregion
