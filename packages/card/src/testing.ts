import { mount } from '@blind-betting/base/testing.js';
import { html } from 'lit';
import type { BlindBettingCard } from './blind-betting-card.js';

/** Mounts a card. */
export const card = (template = html`<blind-betting-card lang="en" country="BE"></blind-betting-card>`) =>
  mount<BlindBettingCard>(template);

/** What a partner reaches by `::part()`. */
export const part = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`[part~="${name}"]`)!;
