import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  'love, promise': () => html`<blind-betting-card country="BE" story="love"></blind-betting-card>`,
  'love, reality': () => html`<blind-betting-card country="BE" story="love" side="reality"></blind-betting-card>`,
  'online, promise': () => html`<blind-betting-card country="BE" story="online"></blind-betting-card>`,
  'online, reality': () => html`<blind-betting-card country="BE" story="online" side="reality"></blind-betting-card>`,
  'with the figure of the country': () => html`<blind-betting-card country="BE" side="reality" figure></blind-betting-card>`,
  'with a page of its own for help': () => html`<blind-betting-card country="NL" side="reality" help-href="/help"></blind-betting-card>`,
  'with own text': () => html` <blind-betting-card country="DE"><h2 slot="promise">★ ★ ★</h2></blind-betting-card> `,
};
