import { html, type TemplateResult } from 'lit';

/** Named situations, for stories and conformance tests. */
export const examples: Record<string, () => TemplateResult> = {
  'love, promise side': () => html`<blind-betting-card country="BE" story="love" side="promise"></blind-betting-card>`,
  'love, reality side': () => html`<blind-betting-card country="BE" story="love" side="reality"></blind-betting-card>`,
  'online, promise side': () => html`<blind-betting-card country="BE" story="online" side="promise"></blind-betting-card>`,
  'online, reality side': () => html`<blind-betting-card country="BE" story="online" side="reality"></blind-betting-card>`,
  ...Object.fromEntries(
    ['job', 'money', 'shelter', 'fate'].flatMap((story) =>
      ['promise', 'reality'].map((side) => [
        `${story}, ${side} side`,
        () => html`<blind-betting-card country="BE" story=${story} side=${side}></blind-betting-card>`,
      ]),
    ),
  ),
  'wordless, promise side': () => html`<blind-betting-card country="BE" story="shelter" wordless></blind-betting-card>`,
  'wordless, reality side': () => html`<blind-betting-card country="BE" story="shelter" side="reality" wordless></blind-betting-card>`,
  'with the country figure': () => html`<blind-betting-card country="BE" side="reality" figure></blind-betting-card>`,
  'official art and own text in the slots': () => html`
    <blind-betting-card country="BE">
      <svg slot="promise-art" width="120" height="100" viewBox="0 0 120 100" aria-hidden="true">
        <circle cx="60" cy="50" r="40" fill="#ffd78a"></circle>
      </svg>
      <div slot="promise">
        <h2>He says that he knows a job for me</h2>
        <p>Good pay, and a room by the sea.</p>
      </div>
      <svg slot="reality-art" width="72" height="60" viewBox="0 0 120 100" aria-hidden="true">
        <rect x="20" y="10" width="80" height="80" fill="#77736a"></rect>
      </svg>
      <div slot="reality">
        <h2>There was no job</h2>
        <p>He has my passport, and says that I owe him the journey.</p>
      </div>
    </blind-betting-card>
  `,
  // The narrow place itself comes from the story: an example holds the element and nothing around it.
  'long words in a narrow place': () => html`
    <blind-betting-card country="DE" side="reality">
      <div slot="promise" lang="de">
        <h2>Aufenthaltsgenehmigungsversprechen</h2>
        <p>Unterbringungskostenübernahmebestätigung inbegriffen.</p>
      </div>
      <div slot="reality" lang="de">
        <h2>Reisekostenrückzahlungsverpflichtung</h2>
        <p>Einschüchterungsversuche, Freiheitseinschränkungsmaßnahmen.</p>
      </div>
    </blind-betting-card>
  `,
};
