import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { examples } from './quick-exit.examples.js';

const meta: Meta = { title: 'Quick exit', component: 'quick-exit', tags: ['autodocs'] };
export default meta;

export const Playground: StoryObj = {
  render: () => html`<quick-exit></quick-exit>`,
  parameters: { look: 'Change one thing below at a time, and look whether the button is still the first thing that you see.' },
};

export const OnItsOwn: StoryObj = {
  name: 'On its own',
  render: () => examples['on its own']!(),
  parameters: { look: 'Look at the note: it says what leaving does not do, and does not frighten.' },
};

export const OwnTarget: StoryObj = {
  name: 'With a target of its own',
  render: () => examples['own target']!(),
  parameters: { look: 'It looks the same: where it leads is nobody’s business but the reader’s.' },
};
