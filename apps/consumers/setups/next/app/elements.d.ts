// #region example
import type { BlindBettingCard } from '@blind-betting/card';
import type { HelpDirectory } from '@blind-betting/help-directory';
import type { HTMLAttributes, RefAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'blind-betting-card': HTMLAttributes<HTMLElement> &
        RefAttributes<BlindBettingCard> & { country?: string; story?: string; 'heading-level'?: number; figure?: boolean };
      'help-directory': HTMLAttributes<HTMLElement> & RefAttributes<HelpDirectory> & { country?: string; 'no-exit'?: boolean };
    }
  }
}
// #endregion
