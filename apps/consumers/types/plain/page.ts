import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import type { BlindBettingCardEventMap, FlipEvent, Side, StoryName } from '@blind-betting/card';
import type { Gender, HelpDirectoryEventMap, Need } from '@blind-betting/help-directory';

const card = document.querySelector('blind-betting-card')!;
const story: StoryName = card.story;
const side: Side = card.side;
card.story = 'fate';
card.side = 'reality';
// @ts-expect-error no such story
card.story = 'nope';
// @ts-expect-error no such side
card.side = 'front';
// @ts-expect-error no such side
card.flip('front');
card.flip(side);

card.addEventListener('flip', (event) => event.side satisfies Side);
card.addEventListener('beforeflip', function (event) {
  event.preventDefault();
  this.story = story;
});
// @ts-expect-error the event knows only the side
card.addEventListener('flip', (event) => event.story);
card.addEventListener('click', (event) => event.clientX satisfies number);
card.addEventListener('their-own', (event) => event.type satisfies string);
card.addEventListener('flip', { handleEvent: (event) => event.type });
const turned = (event: FlipEvent) => event.side;
card.addEventListener('flip', turned, { once: true });
card.removeEventListener('flip', turned);
'flip' satisfies keyof BlindBettingCardEventMap;

const directory = document.createElement('help-directory');
const need: Need = directory.need;
const gender: Gender = directory.gender;
directory.need = 'write';
directory.gender = 'woman';
// @ts-expect-error no such need
directory.need = 'money';
// @ts-expect-error no such gender
directory.gender = 'other';
directory.addEventListener('need-change', (event) => event.need satisfies Need);
directory.addEventListener('country-change', (event) => event.country satisfies string);
'language-change' satisfies keyof HelpDirectoryEventMap;

// No other element fires them: there it is any event.
document.body.addEventListener('flip', (event) => {
  // @ts-expect-error a plain event has no side
  void event.side;
  if (event.target instanceof HTMLElement) event.preventDefault();
});
// @ts-expect-error not an event of every element
'flip' satisfies keyof HTMLElementEventMap;
// @ts-expect-error not an event of a card
directory.addEventListener('flip', (event) => event.side);

export { gender, need };
