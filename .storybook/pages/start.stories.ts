import '@blind-betting/card/define.js';
import { auditServices } from '../../packages/locales/scripts/audit-rows.mjs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { countries, languages } from './data.js';
import { pageParameters, storyAddress } from './frame.js';
import { hosts } from './hosts.js';
import './cover-styles.js';

const meta: Meta = { title: 'Start', tags: ['page'], parameters: pageParameters };
export default meta;

/** One way into the showcase: for whom, and where to go first. */
const door = (who: string, wants: string, links: readonly (readonly [title: string, story: string])[]): TemplateResult =>
  html`<section class="box door">
    <h2>${who}</h2>
    <p>${wants}</p>
    <ul role="list">
      ${links.map(([title, story]) => html`<li><a href=${storyAddress(story)} target="_top">${title}</a></li>`)}
    </ul>
  </section>`;

const fact = (count: number, what: string) => html`<li class="tile"><b>${count}</b><span>${what}</span></li>`;

export const Cover: StoryObj = {
  render: () =>
    html`<main class="team cover" lang="en" dir="ltr">
      <div class="hero">
        <div class="hero-inner">
          <div>
            <p class="kicker">Blind Betting, the web kit</p>
            <h1>The promise.<br />Then the reality.</h1>
            <p class="lead">
              A card with two sides, a directory of help services and a quick exit, for any page, in the language of whoever reads it.
            </p>
            <p>
              <a class="button" href=${storyAddress('card--docs')} target="_top">See the card</a>
              <a class="button quiet" href=${storyAddress('hosts--one-page')} target="_top">See it on partner sites</a>
            </p>
          </div>
          <div class="hero-card"><blind-betting-card country="BE" story="love"></blind-betting-card></div>
        </div>
      </div>
      <div class="inner">
        <ul class="tiles" role="list">
          ${fact(languages.length, 'languages and variants')} ${fact(countries.length, 'countries')}
          ${fact(auditServices(countries).filter(({ shipped }) => shipped).length, 'services shown, each with its source')}
          ${fact(hosts.length, 'partner pages to look at')}
        </ul>
        <div class="grid">
          ${door('Campaign and design', 'You decide what people see and read.', [
            ['The twelve drawings', 'foundations--drawings'],
            ['Colours and how well they are read', 'foundations--colours'],
            ['Texts beside English', 'languages--texts-beside-english'],
            ['Services, the most urgent first', 'directory--services-by-urgency'],
          ])}
          ${door('Developers', 'You build with the elements.', [
            ['Card', 'card--docs'],
            ['Help directory', 'help-directory--docs'],
            ['Quick exit', 'quick-exit--docs'],
            ['In your framework', 'guides-frameworks--page'],
          ])}
          ${door('Partners', 'You put the kit on your site.', [
            ['How it looks on sites', 'hosts--gallery'],
            ['Embedding the kit', 'guides-embedding--page'],
            ['Privacy', 'guides-privacy--page'],
            ['Accessibility', 'guides-accessibility--page'],
          ])}
        </div>
        <p class="hint">
          The toolbar above every story changes language, country, direction, theme, motion, colours, the hour and the width. A link keeps
          what you chose.
        </p>
      </div>
    </main>`,
};
