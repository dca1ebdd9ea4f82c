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
  wordless: boolean;
}

const meta: Meta<Attributes> = { title: 'Card', component: 'blind-betting-card', tags: ['autodocs'] };
export default meta;

type Story = StoryObj<Attributes>;

export const Playground: Story = {
  args: { story: 'love', side: 'promise', country: '', 'help-href': '', figure: false, wordless: false },
  argTypes: {
    story: { control: 'select', options: ['love', 'online', 'job', 'money', 'shelter', 'fate'] },
    side: { control: 'inline-radio', options: ['promise', 'reality'] },
  },
  render: (args) =>
    html`<blind-betting-card
      story=${args.story}
      side=${args.side}
      country=${args.country || nothing}
      help-href=${args['help-href'] || nothing}
      ?figure=${args.figure}
      ?wordless=${args.wordless}
    ></blind-betting-card>`,
};

export const LovePromise: Story = { render: () => examples['love, promise side']!() };
export const LoveReality: Story = { render: () => examples['love, reality side']!() };
export const OnlinePromise: Story = { render: () => examples['online, promise side']!() };
export const OnlineReality: Story = { render: () => examples['online, reality side']!() };
export const JobPromise: Story = { render: () => examples['job, promise side']!() };
export const JobReality: Story = { render: () => examples['job, reality side']!() };
export const MoneyPromise: Story = { render: () => examples['money, promise side']!() };
export const MoneyReality: Story = { render: () => examples['money, reality side']!() };
export const ShelterPromise: Story = { render: () => examples['shelter, promise side']!() };
export const ShelterReality: Story = { render: () => examples['shelter, reality side']!() };
export const FatePromise: Story = { render: () => examples['fate, promise side']!() };
export const FateReality: Story = { render: () => examples['fate, reality side']!() };
export const WordlessPromise: Story = { render: () => examples['wordless, promise side']!() };
export const WordlessReality: Story = { render: () => examples['wordless, reality side']!() };
export const WithFigure: Story = { render: () => examples['with the country figure']!() };
export const OwnArtAndText: Story = { render: () => examples['official art and own text in the slots']!() };
export const LongWords: Story = {
  render: () => examples['long words in a narrow place']!(),
  parameters: { narrow: true },
};
