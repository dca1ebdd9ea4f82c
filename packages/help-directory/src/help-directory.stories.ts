import './define.js';
import { GENDERS, NEEDS } from '@blind-betting/locales';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { examples } from './help-directory.examples.js';

interface Attributes {
  country: string;
  region: string;
  need: string;
  gender: string;
  'exit-href': string;
  'no-exit': boolean;
}

const meta: Meta<Attributes> = {
  title: 'Help directory',
  component: 'help-directory',
  tags: ['autodocs'],
  argTypes: { need: { control: 'select', options: [...NEEDS] }, gender: { control: 'select', options: [...GENDERS] } },
};
export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { country: '', region: '', need: NEEDS[0], gender: GENDERS[0], 'exit-href': '', 'no-exit': false },
  render: (args) =>
    html`<help-directory
      country=${args.country || nothing}
      region=${args.region || nothing}
      need=${args.need || nothing}
      gender=${args.gender || nothing}
      exit-href=${args['exit-href'] || nothing}
      ?no-exit=${args['no-exit']}
    ></help-directory>`,
};

export const Belgium: Story = { render: () => examples['Belgium']!() };
export const Germany: Story = { render: () => examples['Germany']!() };
export const CountryWithoutAService: Story = { render: () => examples['a country without a service']!() };
export const ForADeafReader: Story = { render: () => examples['for a deaf reader']!() };
export const Romania: Story = { render: () => examples['Romania']!() };
export const ToWrite: Story = { render: () => examples['nobody to write to']!() };
export const WithoutExit: Story = { render: () => examples['without an exit']!() };
