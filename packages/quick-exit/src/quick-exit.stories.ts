import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { examples } from './quick-exit.examples.js';

interface Attributes {
  href: string;
}

const meta: Meta<Attributes> = { title: 'Quick exit', component: 'quick-exit', tags: ['autodocs'] };
export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { href: '' },
  render: (args) => html`<quick-exit href=${args.href || nothing}></quick-exit>`,
};

export const OnItsOwn: Story = { render: () => examples['on its own']!() };
export const OwnTarget: Story = { render: () => examples['own target']!() };
