import { css } from 'lit';

/**
 * The turn. Only `transform` and `opacity` move, so that no frame asks for a layout.
 *
 * A flat card seen from its edge is nothing: for a few frames of every turn the reader would look at an empty place. So each side is moved
 * a little towards the back as it turns away; around the middle both are seen, as the two inner faces of a thin slit.
 */
export const turnStyles = css`
  .sides {
    --_ease: 0.45s cubic-bezier(0.45, 0, 0.25, 1);
    perspective: 60em;
  }
  .side {
    backface-visibility: hidden;
    transition:
      transform var(--_ease),
      opacity 0s;
  }
  .side[inert] {
    /* Smaller, for what is nearer looks larger: at rest, it would widen a page whose edge is the card's. */
    transform: rotateY(var(--_turn)) translateZ(-4em) scale(0.9);
    opacity: 0;
    transition:
      transform var(--_ease),
      opacity 0s 0.45s;
  }
  /* Chromium below 102 does not know what is inert, nor, below 105, containers; it alone of those for which the kit is made. */
  @supports not (container-type: inline-size) {
    .side[inert] {
      visibility: hidden;
      transition:
        transform var(--_ease),
        opacity 0s 0.45s,
        visibility 0s 0.45s;
    }
  }
  /* Nearly nothing, so that it is painted before the turn and not in its first frame; on paper it is seen. */
  @media screen {
    .card:is(:hover, :focus-within) .side[inert] {
      opacity: 0.001;
    }
  }
  .promise,
  [dir='rtl'] .reality {
    --_turn: -180deg;
  }
  .reality,
  [dir='rtl'] .promise {
    --_turn: 180deg;
  }
  /* The shadow lies under both sides; it fades while the card is on its edge. */
  .sides::before {
    content: '';
    grid-area: 1 / 1;
    border-radius: var(--_radius);
    box-shadow: 0 0.5em 1.5em #0006;
  }
  .turned {
    animation: lift-there var(--_ease);
  }
  .turned::before {
    animation: fade-there var(--_ease);
  }
  /* Another name, or a turn back would not begin anew. */
  .to-promise {
    animation-name: lift-back;
  }
  .to-promise::before {
    animation-name: fade-back;
  }
  @keyframes lift-there {
    50% {
      transform: translateY(-0.5em) scale(1.02);
    }
  }
  @keyframes lift-back {
    50% {
      transform: translateY(-0.5em) scale(1.02);
    }
  }
  @keyframes fade-there {
    50% {
      opacity: 0.2;
    }
  }
  @keyframes fade-back {
    50% {
      opacity: 0.2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .turned,
    .turned::before {
      animation: none;
    }
    .side,
    .side[inert] {
      transform: none;
      transition: opacity 0.2s;
    }
  }
`;
