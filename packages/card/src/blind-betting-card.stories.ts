import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { examples } from './blind-betting-card.examples.js';

interface Attributes {
  story: string;
  side: string;
  country: string;
  'help-href': string;
  figure: boolean;
}

const meta: Meta<Attributes> = { title: 'Card', component: 'blind-betting-card', tags: ['autodocs'] };
export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { story: 'love', side: 'promise', country: '', 'help-href': '', figure: false },
  argTypes: {
    story: { control: 'select', options: ['love', 'online'] },
    side: { control: 'inline-radio', options: ['promise', 'reality'] },
  },
  render: (args) =>
    html`<blind-betting-card
      story=${args.story}
      side=${args.side}
      country=${args.country || nothing}
      help-href=${args['help-href'] || nothing}
      ?figure=${args.figure}
    ></blind-betting-card>`,
};

export const LovePromise: Story = { render: () => examples['love, promise side']!() };
export const LoveReality: Story = { render: () => examples['love, reality side']!() };
export const OnlinePromise: Story = { render: () => examples['online, promise side']!() };
export const OnlineReality: Story = { render: () => examples['online, reality side']!() };
export const WithFigure: Story = { render: () => examples['with the country figure']!() };
export const OwnArtAndText: Story = { render: () => examples['official art and own text in the slots']!() };
export const LongWords: Story = {
  render: () => examples['long words in a narrow place']!(),
  parameters: { narrow: true },
};
