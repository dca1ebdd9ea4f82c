// #region example
import type { FlipEvent } from '@blind-betting/card';
import type { CountryChangeEvent } from '@blind-betting/help-directory';
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'blind-betting-card': HTMLAttributes & {
        country?: string;
        story?: string;
        'heading-level'?: number;
        figure?: boolean;
        onflip?: (event: FlipEvent) => void;
      };
      'help-directory': HTMLAttributes & {
        country?: string;
        'no-exit'?: boolean;
        'oncountry-change'?: (event: CountryChangeEvent) => void;
      };
    }
  }
}
// #endregion
