import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { useGlobals } from 'storybook/preview-api';
import { choice } from './data-table.js';
import { frame, pageParameters, storyAddress } from './frame.js';
import { hosts, type Host } from './hosts.js';
import './hosts-styles.js';

const meta: Meta = { title: 'On partner sites', id: 'hosts', tags: ['page'], parameters: pageParameters };
export default meta;

/** Those that say most to a designer; the other story has all. */
const PICKED = [
  'plain',
  'govuk',
  'bootstrap',
  'foundation',
  'tailwind',
  'right-to-left',
  'two-languages',
  'deck',
  'one-tag',
  'worst-sheet',
  'no-script',
  'steady',
];

/** A page that runs: without scripts where its own policy forbids them. */
const page = ({ name }: Host, width: number): TemplateResult =>
  html`<iframe title="${name}, ${width} pixels wide" src="./hosts/${name}.html" loading="lazy"></iframe>`;

/** A page in a box of its width; made smaller where the showcase has less room. */
const device = (host: Host, width: 390 | 1280): TemplateResult =>
  html`<figure class="device w${width}">
    <div class="screen">${page(host, width)}</div>
    <figcaption>${width} pixels</figcaption>
  </figure>`;

const named = (name: string): Host => {
  const host = hosts.find((found) => found.name === name);
  if (!host) throw new RangeError(`There is no partner page "${name}"; there are ${hosts.map(({ name }) => name).join(', ')}.`);
  return host;
};

export const Gallery: StoryObj = {
  render: () =>
    frame(
      {
        kicker: 'On partner sites',
        title: 'The kit on other people’s pages',
        lead: 'Look whether card and directory belong to the page and still look like ours, whatever style sheet stands around them.',
      },
      html`<ul class="grid two hosts" role="list">
          ${PICKED.map(named).map(
            (host) =>
              html`<li class="box">
                ${device(host, 1280)}
                <h2><a href="${storyAddress('hosts--one-page')}&globals=host:${host.name}" target="_top">${host.name}</a></h2>
                <p>${host.proves}</p>
              </li>`,
          )}
        </ul>
        <p><a class="button" href=${storyAddress('hosts--one-page')} target="_top">All ${hosts.length} pages, at two widths</a></p>`,
    ),
};

export const OnePage: StoryObj = {
  name: 'One page, two widths',
  render: () => {
    const [globals, update] = useGlobals();
    const host = hosts.find(({ name }) => name === globals['host']) ?? named('plain');
    return frame(
      {
        kicker: 'On partner sites',
        title: 'One page, two widths',
        lead: 'The page lives: turn the card, choose a country, follow the keyboard, at 390 and at 1280 pixels.',
      },
      html`<div class="bar">
          ${choice(
            'Page',
            host.name,
            hosts.map(({ name }) => ({ value: name, title: name })),
            (name) => update({ host: name }),
          )}
        </div>
        <p>${host.proves} ${host.scripts ? '' : 'Scripts are off here.'}</p>
        <div class="devices">${device(host, 390)} ${device(host, 1280)}</div>
        <p><a href="./hosts/${host.name}.html" target="_blank">The page alone</a></p>`,
    );
  },
};
