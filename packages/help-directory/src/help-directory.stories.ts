import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { examples } from './help-directory.examples.js';

interface Attributes {
  country: string;
  region: string;
  'exit-href': string;
  'no-exit': boolean;
}

const meta: Meta<Attributes> = { title: 'Help directory', component: 'help-directory', tags: ['autodocs'] };
export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { country: '', region: '', 'exit-href': '', 'no-exit': false },
  render: (args) =>
    html`<help-directory
      country=${args.country || nothing}
      region=${args.region || nothing}
      exit-href=${args['exit-href'] || nothing}
      ?no-exit=${args['no-exit']}
    ></help-directory>`,
};

export const Belgium: Story = { render: () => examples['Belgium']!() };
export const Germany: Story = { render: () => examples['Germany']!() };
export const WithoutExit: Story = { render: () => examples['without an exit']!() };
