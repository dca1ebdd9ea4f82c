import { ListedDirectory } from '@blind-betting/base';
import { clear, deferredLocales, hearWarnings, settled, stopClock } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html, LitElement } from 'lit';
import './define.js';
import { card, part } from './testing.js';

/** A directory that a developer has given a tag of its own. */
class OwnDirectory extends LitElement {
  readonly listed = new ListedDirectory(this);
}
customElements.define('our-services', OwnDirectory);

describe('the way out of the card', () => {
  afterEach(clear);

  it('ends the reality with the way out', async () => {
    const element = card(html`<blind-betting-card lang="en" country="BE" side="reality"></blind-betting-card>`);
    const root = await settled(element, (shadow) => part(shadow, 'helpline'));
    const number = part(root, 'helpline') as HTMLAnchorElement;
    assert.equal(number.getAttribute('href'), 'tel:+3278055800');
    assert.include(['078 05 58 00', '+32 78 05 58 00'], number.textContent?.replaceAll('\u00a0', ' ') ?? '');
    assert.equal(getComputedStyle(number).direction, 'ltr');
    assert.include(part(root, 'reality').textContent ?? '', 'You did nothing wrong.');
    assert.equal(part(root, 'emergency').getAttribute('href'), 'tel:112');
  });

  it('keeps what the partner wrote where the number of the country cannot be had', async () => {
    const locales = deferredLocales();
    hearWarnings();
    const element = card(html`<blind-betting-card lang="en" country="BE" side="reality"><p>Our own number</p></blind-betting-card>`);
    await settled(element, () => locales.waiting.has('en'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element, (shadow) => part(shadow, 'emergency'));
    locales.restore();
    assert.isAbove(element.querySelector('p')!.getClientRects().length, 0);
    assert.equal(part(root, 'emergency').getAttribute('href'), 'tel:112');
  });

  it('gives readers under 18 a number of their own, but not where it speaks to people who pay', async () => {
    const numbers = async (story: string) => {
      const root = await settled(card(html`<blind-betting-card lang="en" country="BE" story=${story}></blind-betting-card>`), (shadow) =>
        part(shadow, 'helpline'),
      );
      return [...root.querySelectorAll('[part=helpline], [part=other-helpline]')].map((link) => link.getAttribute('href'));
    };
    assert.deepEqual(await numbers('money'), ['tel:+3278055800', 'tel:116000']);
    assert.deepEqual(await numbers('fate'), ['tel:+3278055800']);
  });

  it('says of its numbers whom they are for and whether anybody answers, where that is known', async () => {
    const text = async (country: string) => {
      const root = await settled(card(html`<blind-betting-card lang="en" country=${country}></blind-betting-card>`), (shadow) =>
        part(shadow, 'helpline'),
      );
      return root.querySelector('.help')!.textContent ?? '';
    };
    assert.include(await text('BE'), 'Open day and night, every day');
    assert.include(await text('DE'), 'For women');
    assert.include(await text('AL'), 'What you tell this service goes to the police.');
    assert.include(await text('BA'), 'Region: Federacija Bosne i Hercegovine');
    stopClock('2026-11-30T12:00:00+01:00');
    assert.match(await text('NL'), /Open now, until 17:00/);
  });

  it('promises no hour on a public holiday, nor for the next opening when that is on one', async () => {
    const text = async (instant: string) => {
      stopClock(instant);
      const root = await settled(card(html`<blind-betting-card lang="en" country="NL"></blind-betting-card>`), (shadow) =>
        part(shadow, 'helpline'),
      );
      return root.querySelector('.help')!.textContent ?? '';
    };
    const christmas = await text('2026-12-25T12:00:00+01:00');
    assert.include(christmas, 'Public holiday today: the hours may be different.');
    assert.notMatch(christmas, /Open now, until/);
    assert.match(
      await text('2026-12-24T18:00:00+01:00'),
      /Opens Friday, 09:00.*\. That day is a public holiday: the hours may be different\./,
    );
  });

  it('leads to the first directory of the page by what it is, whatever its tag and wherever it stands', async () => {
    const all = async () => {
      const root = await settled(card(html`<blind-betting-card lang="en" country="BE"></blind-betting-card>`), (shadow) =>
        part(shadow, 'helpline'),
      );
      return root.querySelector<HTMLElement>('button.all');
    };
    assert.isNull(await all());
    const [host, directory] = [document.createElement('div'), document.createElement('our-services')];
    directory.tabIndex = -1;
    host.attachShadow({ mode: 'open' }).append(directory);
    document.body.append(host);
    (await all())!.click();
    assert.equal(host.shadowRoot!.activeElement, directory);
    // One whose code is still on its way comes first, since it stands first.
    const tagged = document.createElement('help-directory');
    tagged.tabIndex = -1;
    document.body.prepend(tagged);
    (await all())!.click();
    assert.equal(document.activeElement, tagged);
    tagged.remove();
    host.remove();
    assert.isNull(await all());
  });

  it('tells people who pay that the law punishes it, only where a source says so', async () => {
    const law = async (country: string, story: string) => {
      const root = await settled(
        card(html`<blind-betting-card lang="en" country=${country} story=${story}></blind-betting-card>`),
        (shadow) => part(shadow, 'helpline'),
      );
      return /(\w+): the law punishes people who pay for sex\./.exec(root.textContent ?? '')?.[1];
    };
    assert.equal(await law('SE', 'fate'), 'Sweden');
    assert.isUndefined(await law('BE', 'fate'));
    assert.isUndefined(await law('SE', 'love'));
  });

  it('tells people who pay for sex what they can do, and does not tell them that they did nothing wrong', async () => {
    const root = await settled(card(html`<blind-betting-card lang="en" country="BE" story="fate"></blind-betting-card>`));
    assert.include(part(root, 'reality').textContent, 'You can help.');
    assert.notInclude(part(root, 'reality').textContent, 'You did nothing wrong.');
  });

  /** What stands in the row of the number for danger now. */
  const said = (root: ShadowRoot) => part(root, 'emergency').closest('.danger')?.textContent?.replace(/\s+/g, ' ').trim();

  it('says whose number it is where a country has none for every danger', async () => {
    const root = await settled(card(html`<blind-betting-card lang="en" country="BA"></blind-betting-card>`), (shadow) =>
      part(shadow, 'helpline'),
    );
    assert.equal(said(root), 'In danger now? Police: 122');
    const belgium = await settled(card(), (shadow) => part(shadow, 'helpline'));
    assert.equal(said(belgium), 'In danger now? 112');
  });

  it('redraws with the clock, so that nobody is told of hours that are over', async () => {
    const element = card(html`<blind-betting-card lang="en" country="NL" side="reality"></blind-betting-card>`);
    await settled(element, (shadow) => part(shadow, 'helpline'));
    const { setTimeout: later } = window;
    let minute: (() => void) | undefined;
    // Whatever is left of the minute.
    window.setTimeout = ((run: () => void) => ((minute = run), 0)) as typeof setTimeout;
    document.dispatchEvent(new Event('visibilitychange'));
    window.setTimeout = later;
    await element.updateComplete;
    let drawn = 0;
    element.addController({ hostUpdated: () => (drawn += 1) });
    minute!();
    await element.updateComplete;
    assert.isAbove(drawn, 0);
  });
});
