import './define.js';
import { localeSource, provideLocales } from '@blind-betting/base';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { examples } from './help-directory.examples.js';

/** `look` is one sentence that tells a designer what to look at; Storybook reads names without running this file. */
const meta: Meta = { title: 'Help directory', component: 'help-directory', tags: ['autodocs'] };
export default meta;

export const Playground: StoryObj = {
  name: 'Playground',
  render: () => html`<help-directory></help-directory>`,
  parameters: { look: 'Choose a country and a need below: the first call button must stay on the first screen.' },
};

export const Belgium: StoryObj = {
  name: 'Belgium, many services',
  render: () => examples['Belgium']!(),
  parameters: { look: 'Look how far you scroll to the first number, and whether the list can be skimmed.' },
};

export const Germany: StoryObj = {
  name: 'Germany, long words',
  render: () => examples['Germany']!(),
  parameters: { look: 'Look at long German names: none may push a call button away.' },
};

export const CountryWithoutAService: StoryObj = {
  name: 'A country without a service',
  render: () => examples['a country without a service']!(),
  parameters: { look: 'Nothing is known here: look whether the number for danger now and the way to other countries stand out.' },
};

export const ForADeafReader: StoryObj = {
  name: 'For a deaf reader',
  render: () => examples['for a deaf reader']!(),
  parameters: { look: 'The need is sign language: what can be written to comes before what must be called.' },
};

export const Romania: StoryObj = {
  name: 'Romania, few services',
  render: () => examples['Romania']!(),
  parameters: { look: 'A handful of services: the page must not look broken or empty.' },
};

export const ToWrite: StoryObj = {
  name: 'Nobody to write to',
  render: () => examples['nobody to write to']!(),
  parameters: { look: 'The reader wants to write and nobody can be written to: look how that is said, and what is offered instead.' },
};

export const WithoutExit: StoryObj = {
  name: 'On a page with an exit of its own',
  render: () => examples['without an exit']!(),
  parameters: { look: 'There is no second exit: the bar holds the title alone.' },
};

export const WrongNumber: StoryObj = {
  name: 'Where readers tell that a number is wrong',
  render: () => examples['with the contact of the site']!(),
  parameters: { look: 'Look below the list: the line asks for help and does not blame.' },
};

export const FailedLoad: StoryObj = {
  name: 'When the services do not load',
  render: () =>
    html`<help-directory country="BE"
      ><p>In danger? <a href="tel:112">112</a></p></help-directory
    >`,
  parameters: { look: 'The network is gone: the number for danger now is still there, and the words say what to do.' },
  beforeEach: () => {
    const real = localeSource();
    provideLocales({ ...real, loadCountry: () => Promise.reject(new Error('In this story the services do not load.')) });
    return () => provideLocales(real);
  },
};

export const LargeNumber: StoryObj = {
  name: 'A number to remember',
  render: () => examples['Belgium']!(),
  parameters: { look: 'The number fills the element: it must be readable at arm’s length, and the way back easy to find.' },
  play: async ({ canvasElement }) => {
    const large = await found(canvasElement, '.tool[data-number]');
    large.click();
  },
};

export const CallTrace: StoryObj = {
  name: 'Before the first call',
  render: () => examples['Belgium']!(),
  parameters: {
    look: 'The first touch of a number does not call: look whether the sentence about the trace is understood, and the call is one touch away.',
  },
  play: async ({ canvasElement }) => {
    const number = await found(canvasElement, 'a[part~="number"]');
    number.click();
  },
};

/** Waits until the directory has drawn it. */
async function found(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = canvas.querySelector('help-directory')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
