import { colours, linePairs, textPairs } from '@blind-betting/base';
import '@blind-betting/card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { storyColours } from '../../packages/card/src/story-colours.js';
import { languages } from './data.js';
import { frame, pageParameters } from './frame.js';
import { colourSample, contrastOfHex, ratio } from './colour-sample.js';
import { frameStrip } from './frame-strip.js';
import './scene-drawing.js';
import { textsOf } from './texts.js';
import './foundations-styles.js';

const meta: Meta = { title: 'Foundations', tags: ['page'], parameters: pageParameters };
export default meta;

const kicker = 'Foundations';
const stories = Object.keys(storyColours) as (keyof typeof storyColours)[];
/** The lowest contrast of text in either scheme. */
const lowest = Math.min(
  ...textPairs.flatMap(([over, under]) => ([0, 1] as const).map((scheme) => contrastOfHex(colours[over][scheme], colours[under][scheme]))),
);
const pairRows = (pairs: readonly (readonly [keyof typeof colours, keyof typeof colours])[], sample: string): TemplateResult[] =>
  pairs.map(
    ([over, under]) =>
      html`<tr>
        <th scope="row">${over} <small>on ${under}</small></th>
        ${([0, 1] as const).map((scheme) => html`<td>${colourSample(colours[over][scheme], colours[under][scheme], sample, sample !== '')}</td>`)}
      </tr>`,
  );
const pairTable = (label: string, rows: TemplateResult[]) =>
  html`<div class="wide" tabindex="0" role="group" aria-label=${label}>
    <table class="colours">
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Light page</th>
          <th scope="col">Dark page</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

export const Colours: StoryObj = {
  render: () =>
    frame(
      { kicker, title: 'Colours', lead: 'Every ratio is measured from the colours as they ship: text needs 7:1, lines and edges 3:1.' },
      html`<h2>Six worlds for six promises</h2>
        <ul class="grid" role="list">
          ${stories.map((story) => {
            const { from, to, gold, text, spot } = storyColours[story];
            return html`<li class="box world">
              <scene-drawing story=${story} side="promise"></scene-drawing>
              <h3>${story}</h3>
              ${colourSample(text, to, 'Words in a bubble')} ${colourSample(gold, from, 'The light', false)}
              ${colourSample(spot[0], colours['reality-surface'][0], 'The spot, light page', false)}
              ${colourSample(spot[1], colours['reality-surface'][1], 'The spot, dark page', false)}
            </li>`;
          })}
        </ul>
        <h2>Text on its ground</h2>
        ${pairTable('Text on its ground', pairRows(textPairs, 'You did nothing wrong'))}
        <h2>Lines and edges</h2>
        ${pairTable('Lines and edges', pairRows(linePairs, ''))}
        <p>The lowest of the text pairs is ${ratio(lowest)}.</p>`,
    ),
};

export const Type: StoryObj = {
  render: () =>
    frame(
      {
        kicker,
        title: 'Type',
        lead: 'One family, the one of the device; look whether the heavy title and the plain line hold in every script, and nothing is cut.',
      },
      html`<ul class="specimens" role="list">
        ${languages.map(
          (file) =>
            html`<li lang=${file.name} dir=${file.content.direction}>
              <p class="tag" lang="en" dir="ltr">${file.name}</p>
              <p class="title">${textsOf(file).get('stories.love.promise.title')?.[0]}</p>
              <p class="line">${textsOf(file).get('card.reassurance')?.[0]}</p>
            </li>`,
        )}
      </ul>`,
    ),
};

export const SpacingAndShape: StoryObj = {
  name: 'Spacing and shape',
  render: () =>
    frame(
      {
        kicker,
        title: 'Spacing and shape',
        lead: 'Look at the sizes of what a finger must hit; these boxes are drawn at their real size.',
      },
      html`<ul class="grid" role="list">
        ${(
          [
            ['s44', '44 px', 'Every link that calls, every choice.'],
            ['s48', '48 px', 'The number for danger now; the corner of the card that shows its other side.'],
            ['s56', '56 px', 'The number on the card.'],
          ] as const
        ).map(
          ([name, size, use]) =>
            html`<li class="box">
              <div class="target ${name}">${size}</div>
              <p>${use}</p>
            </li>`,
        )}
        <li class="box">
          <div class="corner"></div>
          <p>Corners of 16 px, which a partner may change by --bb-radius.</p>
        </li>
      </ul>`,
    ),
};

export const Motion: StoryObj = {
  render: () =>
    frame(
      {
        kicker,
        title: 'The turn, frame by frame',
        lead: 'In no frame is the card blank: look at 150 and 200 ms, where a side stands on its edge.',
      },
      html`${frameStrip()}
        <p>
          It takes 450 ms, speeds up and slows down, and can be turned back in the middle. With reduced motion, which the toolbar has, one
          side fades into the other. In a language from right to left it turns the other way.
        </p>`,
    ),
};

export const Drawings: StoryObj = {
  name: 'All twelve drawings',
  render: () =>
    frame(
      {
        kicker,
        title: 'Same scene, lights on',
        lead: 'Each story is drawn twice with the same shapes: look for what the promise crops away and the reality shows.',
      },
      html`<ul class="pairs" role="list">
        ${stories.map(
          (story) =>
            html`<li>
              <h2>${story}</h2>
              <div class="pair">
                ${(['promise', 'reality'] as const).map(
                  (side) =>
                    html`<figure>
                      <scene-drawing story=${story} side=${side}></scene-drawing>
                      <figcaption>${side}</figcaption>
                    </figure>`,
                )}
              </div>
            </li>`,
        )}
      </ul>`,
    ),
};
