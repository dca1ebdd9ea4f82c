/** The frame of a page for campaign teams: always English and left to right, whatever the toolbar says. */
import { html, nothing, type TemplateResult } from 'lit';
import './frame-styles.js';
import './content-styles.js';

/** What stands at the head of a page. */
export interface Head {
  /** What kind of page it is, in a word or two. */
  kicker?: string;
  title: string;
  /** One sentence: what to look at, or what the page is for. */
  lead: string;
}

/**
 * @param head of the page
 * @param content what stands below it
 */
export function frame({ kicker, title, lead }: Head, content: unknown): TemplateResult {
  return html`<main class="team" lang="en" dir="ltr">
    <div class="inner">
      ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${content}
    </div>
  </main>`;
}

/** What every page of this kind has: nothing to set, and no room lost at its edges. */
export const pageParameters = { layout: 'fullscreen', controls: { disable: true } };

/**
 * Where a story is, for a link out of the frame that Storybook puts pages in.
 * @param id of the story
 */
export const storyAddress = (id: string): string => `./?path=/${id.endsWith('--docs') ? 'docs' : 'story'}/${id}`;
