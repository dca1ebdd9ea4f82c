import { html, nothing, type TemplateResult } from 'lit';
import { elementEntry, type Described, type ElementEntry } from '../manifest.js';
import { frame, storyAddress } from '../pages/frame.js';
import { elementGuides } from './element-guides.js';
import './element-styles.js';

interface ShownStory {
  id: string;
  title: string;
  name: string;
  tags: readonly string[];
  parameters: Record<string, unknown>;
}

/**
 * Everything about one element on one page, short: what it is, its parts, how to use it, its states, its promises.
 * @param tag name of the element
 * @param stories its stories
 * @param globals of the toolbar
 */
export function elementPage(tag: string, stories: readonly ShownStory[], globals: Record<string, unknown>): TemplateResult {
  const entry = elementEntry(tag);
  const guide = elementGuides[tag];
  if (!guide) throw new RangeError(`<${tag}> has no guide: add it to .storybook/element-docs/element-guides.ts.`);
  const playground = stories.find(({ name }) => name === 'Playground');
  return frame(
    { kicker: `<${tag}>`, title: stories[0]?.title ?? tag, lead: entry.summary ?? '' },
    html`<p>
        ${playground ? html`<a class="button" href=${storyAddress(playground.id)} target="_top">Try it with all its choices</a>` : nothing}
      </p>
      <h2>Overview</h2>
      <div class="overview">
        <div class="live" lang=${String(globals['language'] ?? 'en')}>${guide.live()}</div>
        <div>
          ${guide.overview.map((sentence) => html`<p>${sentence}</p>`)}
          <pre tabindex="0" role="group" aria-label="Code to paste"><code>${guide.code}</code></pre>
        </div>
      </div>
      ${anatomy(entry, guide.live, globals)}
      <h2>Do and don’t</h2>
      <div class="grid two">
        <div class="box do">
          <h3>Do</h3>
          ${list(guide.do)}
        </div>
        <div class="box dont">
          <h3>Don’t</h3>
          ${list(guide.dont)}
        </div>
      </div>
      <h2>Every state</h2>
      <ul class="states" role="list">
        ${stories
          .filter(({ tags, name }) => tags.includes('dev') && name !== 'Playground')
          .map(
            ({ id, name, parameters }) =>
              html`<li><a href=${storyAddress(id)} target="_top">${name}</a><small>${parameters['look']}</small></li>`,
          )}
      </ul>
      <h2>Accessibility</h2>
      ${list(guide.accessibility)}
      <h2>Words</h2>
      ${list(guide.words)}
      <h2>For developers</h2>
      ${api('Attributes', entry.attributes, true)} ${api('Events', entry.events)} ${api('Slots', entry.slots)}
      ${api('Parts', entry.cssParts)} ${api('Custom properties', entry.cssProperties)}`,
  );
}

/** Words between backticks are code, as in the doc blocks. */
const withCode = (text = '') => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

const list = (sentences: readonly string[]) =>
  html`<ul class="sentences">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

/** The parts by name; a pressed name puts a line around its part. */
function anatomy({ cssParts = [] }: ElementEntry, live: () => TemplateResult, globals: Record<string, unknown>): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    const box = button.closest<HTMLElement>('.anatomy');
    const isPressed = button.getAttribute('aria-pressed') === 'true';
    for (const other of box?.querySelectorAll('[aria-pressed]') ?? []) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', String(!isPressed));
    if (box) box.dataset['part'] = isPressed ? '' : button.value;
    // A part of the other side of the card is not seen.
    const card = box?.querySelector('blind-betting-card');
    if (card && !isPressed) card.side = ['promise'].includes(button.value) ? 'promise' : 'reality';
  };
  return html`<h2>Anatomy</h2>
    <p>Press a name to see where the part is. Partners reach each by <code>::part(name)</code>.</p>
    <div class="overview anatomy">
      <div class="live" lang=${String(globals['language'] ?? 'en')}>${live()}</div>
      <ul class="parts" role="list">
        ${cssParts.map(
          ({ name, description }) =>
            html`<li>
              <button value=${name} aria-pressed="false" @click=${press}><b>${name}</b><small>${withCode(description)}</small></button>
            </li>`,
        )}
      </ul>
    </div>`;
}

function api(title: string, rows: readonly Described[] = [], isOpen = false): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<details class="api" ?open=${isOpen}>
    <summary>${title} <small>${rows.length}</small></summary>
    <dl>
      ${rows.map(
        ({ name, type, description, default: usual }) =>
          html`<div>
            <dt><code>${name || '(default)'}</code></dt>
            <dd>
              ${description} ${type?.text && title === 'Attributes' ? html`<small><code>${type.text}</code></small>` : nothing}
              ${usual && usual !== "''" ? html`<small>If left out: <code>${usual.replaceAll("'", '')}</code></small>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
