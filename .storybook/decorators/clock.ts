import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { restartClock, stopClock } from '../../packages/base/src/testing/clock.js';

/** Stops the clock at the hour of the toolbar: "open now" is asked of it. The element is made anew, since a drawn one looks at the clock once a minute. */
export const clock: Decorator = (story, { globals }) => {
  const instant: string = globals['clock'];
  if (instant) stopClock(instant);
  else restartClock();
  return html`${keyed(instant, story())}`;
};
