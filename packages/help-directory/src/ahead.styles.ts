import { css } from 'lit';

/**
 * A directory that was drawn on a server, until its script is here: what can do nothing without it is not seen, and keeps its room where script
 * is on its way. The directory's own sheets come after this one before its nodes are gone, so each rule names more than theirs do.
 */
export const aheadStyles = css`
  /* Where no style may apply they have a size of their own. */
  svg {
    inline-size: auto;
    block-size: auto;
  }
  @media screen {
    .directory button {
      display: inline-block;
      visibility: hidden;
    }
    .directory button.tool {
      display: inline-flex;
    }
  }
  .directory > .change,
  .foot > .guide,
  .leaving > .keys {
    visibility: hidden;
  }
  /* A browser paints what it has read so far, and this stands below what comes after it. */
  .directory:not(:has(> [role='status'])) > .found {
    visibility: hidden;
  }
  @media (scripting: none) {
    .directory :is(button, button.tool),
    .directory > .change,
    .foot > .guide,
    .leaving > .keys {
      display: none;
    }
  }
`;
