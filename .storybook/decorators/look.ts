import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { adopt } from '../adopt-sheet.js';

adopt(`
  .look {
    font: 0.875rem / 1.4 system-ui, 'Noto Sans', sans-serif;
    color: light-dark(#43454d, #c9ccd4);
    border-inline-start: 4px solid light-dark(#b8124f, #ffb98f);
    padding-inline-start: 0.75rem;
    margin: 0 0 1rem;
    max-inline-size: 40rem;
  }
  @media print { .look { display: none; } }
`);

/** One sentence above the story: what a designer should look at. It is not part of the element. */
export const look: Decorator = (story, { parameters }) => {
  const sentence: string | undefined = parameters['look'];
  return html`${sentence ? html`<p class="look" lang="en" dir="ltr">${sentence}</p>` : nothing}${story()}`;
};
