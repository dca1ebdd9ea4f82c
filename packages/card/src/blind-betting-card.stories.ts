import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { examples } from './blind-betting-card.examples.js';

/** `look` is one sentence that tells a designer what to look at; Storybook reads names and tags without running this file. */
const meta: Meta = { title: 'Card', component: 'blind-betting-card', tags: ['autodocs'] };
export default meta;

/** The two sides of a card as two cards, for those who compare them. */
const both = (name: string) =>
  html`<div class="cards">${examples[`${name}, promise side`]!()}${examples[`${name}, reality side`]!()}</div>`;

/** One side alone is not in the list of stories, which has both together; its address goes on to work. */
const side = (name: string, which: 'promise' | 'reality') => ({
  render: () => examples[`${name}, ${which} side`]!(),
  parameters: { look: 'One side alone: compare it with the other one of the same story.' },
});

export const Playground: StoryObj = {
  args: { story: 'love', side: 'promise' },
  render: () => html`<blind-betting-card></blind-betting-card>`,
  parameters: { look: 'Change one thing below at a time, and turn the card: do words, drawing and button still hold together?' },
};

export const Love: StoryObj = {
  name: 'Love',
  render: () => both('love'),
  parameters: { look: 'The moon is a heart, then a bill; look who holds the telephone.' },
};
export const Online: StoryObj = {
  name: 'Online',
  render: () => both('online'),
  parameters: { look: 'One photo in a bubble, then the same photo on many screens.' },
};
export const Job: StoryObj = {
  name: 'Job',
  render: () => both('job'),
  parameters: { look: 'The boarding pass becomes a debt slip; look where the passport is.' },
};
export const Money: StoryObj = {
  name: 'Money',
  render: () => both('money'),
  parameters: { look: 'The same notes twice; look who keeps all but one.' },
};
export const Shelter: StoryObj = {
  name: 'Shelter',
  render: () => both('shelter'),
  parameters: { look: 'A warm window, then the bolt on its outside.' },
};
export const Fate: StoryObj = {
  name: 'Fate',
  render: () => both('fate'),
  parameters: { look: 'One cheerful profile, then the hand that types behind it.' },
};

export const LovePromise: StoryObj = { name: 'Love: the promise', tags: ['!dev'], ...side('love', 'promise') };
export const LoveReality: StoryObj = { name: 'Love: the reality', tags: ['!dev'], ...side('love', 'reality') };
export const OnlinePromise: StoryObj = { name: 'Online: the promise', tags: ['!dev'], ...side('online', 'promise') };
export const OnlineReality: StoryObj = { name: 'Online: the reality', tags: ['!dev'], ...side('online', 'reality') };
export const JobPromise: StoryObj = { name: 'Job: the promise', tags: ['!dev'], ...side('job', 'promise') };
export const JobReality: StoryObj = { name: 'Job: the reality', tags: ['!dev'], ...side('job', 'reality') };
export const MoneyPromise: StoryObj = { name: 'Money: the promise', tags: ['!dev'], ...side('money', 'promise') };
export const MoneyReality: StoryObj = { name: 'Money: the reality', tags: ['!dev'], ...side('money', 'reality') };
export const ShelterPromise: StoryObj = { name: 'Shelter: the promise', tags: ['!dev'], ...side('shelter', 'promise') };
export const ShelterReality: StoryObj = { name: 'Shelter: the reality', tags: ['!dev'], ...side('shelter', 'reality') };
export const FatePromise: StoryObj = { name: 'Fate: the promise', tags: ['!dev'], ...side('fate', 'promise') };
export const FateReality: StoryObj = { name: 'Fate: the reality', tags: ['!dev'], ...side('fate', 'reality') };

export const TheTurn: StoryObj = {
  name: 'Somebody turns the card',
  render: () => examples['love, promise side']!(),
  parameters: { look: 'The card turns by itself here, once: in no moment may it be blank, and the button stays where it was.' },
  play: async ({ canvasElement }) => (await drawn(canvasElement, '[part~="flip"]')).click(),
};

export const Deck: StoryObj = {
  name: 'A deck of all six',
  render: () =>
    html`<div class="cards">
      ${['love', 'online', 'job', 'money', 'shelter', 'fate'].map((name) => examples[`${name}, promise side`]!())}
    </div>`,
  parameters: {
    look: 'Six worlds in a row: each must be told from the others by its colours alone, and no card may be higher than its row.',
  },
};

export const WordlessPromise: StoryObj = {
  name: 'Without words: the promise',
  render: () => examples['wordless, promise side']!(),
  parameters: { look: 'The drawing alone must make the promise.' },
};

export const WordlessReality: StoryObj = {
  name: 'Without words: the reality',
  render: () => examples['wordless, reality side']!(),
  parameters: { look: 'The drawing alone must break the promise; the number is still there.' },
};

export const WithFigure: StoryObj = {
  name: 'With the figure of the country',
  render: () => examples['with the country figure']!(),
  parameters: { look: 'Look at the figure: what it counts, its year and its source stand beside it.' },
};

export const OwnArtAndText: StoryObj = {
  name: 'With art and words of the partner',
  render: () => examples['official art and own text in the slots']!(),
  parameters: { look: 'Everything inside is the partner’s; the frame, the turn and the way out are still ours.' },
};

export const LongWords: StoryObj = {
  name: 'Long words in a narrow place',
  render: () => examples['long words in a narrow place']!(),
  parameters: { narrow: true, look: 'Long German words in 16rem: none may run out of the card or be cut.' },
};

export const Sidebar: StoryObj = {
  name: 'In the sidebar of a site',
  render: () => examples['job, reality side']!(),
  parameters: { narrow: true, look: 'A column of 16rem: number and button must fit, and the title must not break inside a word.' },
};

/** Waits until the card has drawn it. */
async function drawn(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = canvas.querySelector('blind-betting-card')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
