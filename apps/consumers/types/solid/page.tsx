import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import '@blind-betting/quick-exit/define.js';
import type { BlindBettingCard, FlipEvent, Side } from '@blind-betting/card';
import type {} from '@blind-betting/card/types/solid';
import type { Need } from '@blind-betting/help-directory';
import type {} from '@blind-betting/help-directory/types/solid';
import type {} from '@blind-betting/quick-exit/types/solid';

const turned = (event: FlipEvent) => event.side satisfies Side;

export function Right() {
  let card: BlindBettingCard | undefined;
  return (
    <div>
      <blind-betting-card
        ref={card}
        story="love"
        side="reality"
        country="BE"
        help-href="/help"
        figure
        exit
        exit-href="https://www.wikipedia.org/"
        heading-level={3}
        lang="nl"
        class="promise"
        onClick={(event) => event.currentTarget.flip()}
        on:beforeflip={(event) => event.preventDefault()}
        on:flip={turned}
      >
        <p slot="promise">Come with me.</p>
      </blind-betting-card>
      <help-directory
        country="BE"
        region="BE-VLG"
        need="talk"
        gender="any"
        no-exit={false}
        on:need-change={(event) => event.need satisfies Need}
        on:country-change={(event) => event.country satisfies string}
      />
      <quick-exit href="https://www.wikipedia.org/" no-note />
      <blind-betting-card heading-level="3" />
    </div>
  );
}

export function Wrong() {
  return (
    <div>
      {/* @ts-expect-error no such story */}
      <blind-betting-card story="nope" />
      {/* @ts-expect-error no such side */}
      <blind-betting-card side="front" />
      {/* @ts-expect-error no such attribute */}
      <blind-betting-card storey="love" />
      {/* @ts-expect-error on or off */}
      <blind-betting-card figure="yes" />
      {/* @ts-expect-error no number */}
      <blind-betting-card heading-level="three" />
      {/* @ts-expect-error the event knows only the side */}
      <blind-betting-card on:flip={(event) => event.story} />
      {/* @ts-expect-error another event */}
      <blind-betting-card on:flip={(event: KeyboardEvent) => event.key} />
      {/* @ts-expect-error no such need */}
      <help-directory need="money" />
      {/* @ts-expect-error no such gender */}
      <help-directory gender="other" />
      {/* @ts-expect-error no text */}
      <quick-exit href={1} />
    </div>
  );
}
