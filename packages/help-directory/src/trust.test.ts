import { localeSource, provideLocales } from '@blind-betting/base';
import { clear, hearWarnings, stopClock } from '@blind-betting/base/testing.js';
import type { Service } from '@blind-betting/locales';
import { assert } from 'chai';
import { html } from 'lit';
import './define.js';
import { listed, services, unfold } from './testing.js';

const belgium = (reportHref = '') => listed(html`<help-directory lang="en" country="BE" report-href=${reportHref}></help-directory>`);

describe('what the directory says of the age of its records', () => {
  const real = localeSource();
  afterEach(() => {
    provideLocales(real);
    clear();
  });

  /** Gives what is loaded of a country another past. */
  function remembered(change: (service: Service, index: number) => Service): void {
    const loadCountry: typeof real.loadCountry = async (code) => {
      const country = await real.loadCountry(code);
      return { ...country, services: country.services.map(change) };
    };
    provideLocales({ ...real, loadCountry });
  }

  it('says of a service when it confirmed itself, when it was seen again, and nothing of its age within the limit', async () => {
    stopClock('2026-11-15T12:00:00');
    remembered((service) => ({ ...service, confirmed: '2026-10', lastSeen: '2026-11', freshUntil: '2027-10' }));
    const root = await unfold(await belgium());
    for (const service of services(root)) {
      assert.include(service.textContent, 'Confirmed by the service: October 2026');
      assert.include(service.textContent, 'Checked again in public sources: November 2026');
      assert.notInclude(service.textContent, 'This information may be old.');
    }
    assert.notInclude(root.textContent, 'have not yet');
  });

  it('keeps the number of a record past its limit, and says in one sentence that it may be old', async () => {
    stopClock('2026-11-15T12:00:00');
    remembered((service) => ({ ...service, freshUntil: '2026-10' }));
    const root = await unfold(await belgium());
    for (const service of services(root)) {
      assert.equal(service.textContent?.split('This information may be old.').length, 2);
      assert.exists(service.querySelector('a[href^="tel:"], a[href^="https:"]'));
    }
  });

  it('names no page where the service itself gave the number and none prints it', async () => {
    remembered((service) => {
      const given = { ...service, confirmed: '2026-10', freshUntil: '2027-10' };
      delete given.source;
      return given;
    });
    const root = await unfold(await belgium());
    for (const service of services(root)) {
      assert.notInclude(service.textContent, 'Source:');
      assert.include(service.textContent, 'Confirmed by the service: October 2026');
    }
  });

  it('says that some have not confirmed, where some have', async () => {
    remembered((service, index) => (index === 0 ? { ...service, confirmed: '2026-10' } : service));
    const root = await belgium();
    assert.include(root.querySelector('.trust')?.textContent, 'Some of them have not yet confirmed what is shown here.');
  });

  it('names the contact of the page for a wrong number, where the page has one', async () => {
    const contactOf = async (href: string) => (await belgium(href)).querySelector<HTMLAnchorElement>('.trust a');
    assert.notExists(await contactOf(''));
    const mail = await contactOf('mailto:numbers@partner.example?subject=Number');
    assert.equal(mail?.textContent, 'numbers@partner.example');
    assert.equal(mail?.getAttribute('href'), 'mailto:numbers@partner.example?subject=Number');
    const page = await contactOf('https://www.partner.example/wrong');
    assert.equal(page?.textContent, 'partner.example');
    assert.equal(page?.rel, 'noreferrer noopener');
  });

  it('shows other letters of it as they are written, and no link without a word', async () => {
    for (const [href, shown] of [
      ['mailto:für-hinweise@müller.example', 'für-hinweise@müller.example'],
      ['mailto:a%2Bb@partner.example', 'a+b@partner.example'],
      ['mailto:100%@partner.example', '100%@partner.example'],
      ['https://www.müller.example/hinweis', 'müller.example'],
      [`https://partner.example/${'x'.repeat(5000)}`, 'partner.example'],
      ['mailto:', undefined],
      ['mailto:?subject=Number', undefined],
    ])
      assert.equal((await belgium(href)).querySelector('.trust a')?.textContent, shown, href);
  });

  it('takes no other address for it, and says so in the console', async () => {
    const warnings = hearWarnings();
    for (const address of ['data:text/html,x', 'tel:112', 'http://partner.example/']) {
      assert.notExists((await belgium(address)).querySelector('.trust a'));
      assert.include(warnings.at(-1), `report-href="${address}"`);
    }
  });
});
