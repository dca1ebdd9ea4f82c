import { clear, hearWarnings, mount, settled, stopClock } from '@blind-betting/base/testing.js';
import { loadCountry, loadMessages, NEEDS, serviceFacts } from '@blind-betting/locales';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { choice, choose, listed, names, services, unfold } from './testing.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);

describe('the services that a reader is shown', () => {
  afterEach(clear);

  it('offers every need of the one list, in its order', async () => {
    const root = await unfold(await listed(html`<help-directory lang="en" country="BE"></help-directory>`));
    assert.deepEqual(
      [...root.querySelectorAll<HTMLInputElement>('.chip input')].map(({ value }) => value),
      [...NEEDS],
    );
  });

  it('shows every service, and says why, when none answers the need', async () => {
    const root = await listed(html`<help-directory lang="en" country="GE" need="write"></help-directory>`);
    assert.include(root.textContent, 'We do not know such a service in this country.');
  });

  it('under 18 shows who helps exploited minors, then lines for minors, and hides no help against trafficking', async () => {
    const root = await unfold(await listed(html`<help-directory lang="en" country="BE" need="minor"></help-directory>`));
    assert.equal(names(root)[0], 'Child Focus');
    assert.include(services(root)[0]?.textContent, 'They help when someone under 18 is sexually exploited.');
    assert.includeMembers(names(root), ['Stophumantrafficking – Stoptraite', 'PAG-ASA', 'Payoke', 'Sürya']);
  });

  it('finds sign language and text for those who cannot hear or speak', async () => {
    const root = await unfold(await listed(html`<help-directory lang="en" country="DE" need="sign"></help-directory>`));
    assert.include(services(root)[0]?.textContent, 'In sign language too');
    const slovenia = await listed(html`<help-directory lang="en" country="SI"></help-directory>`);
    assert.equal(slovenia.querySelector('[part=danger] a[href="sms:112"]')?.textContent, 'Text message: 112');
    assert.include(slovenia.querySelector('[part=danger]')?.textContent, 'You cannot hear or speak?');
  });

  it('lets a man leave out what is for women only, asks nobody before help is shown, and tells the page nothing', async () => {
    const element = directory(html`<help-directory lang="en" country="CH"></help-directory>`);
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    assert.includeMembers(names(root), ['FIZ', 'Au Cœur des Grottes']);
    const heard: string[] = [];
    for (const type of ['need-change', 'country-change', 'gender-change', 'change'])
      element.addEventListener(type, (event) => heard.push(event.type));
    await unfold(root);
    choose(choice(root, 'Who needs help?')!, 'man');
    await settled(element, () => !names(root).includes('Au Cœur des Grottes'));
    assert.include(names(root), 'FIZ');
    assert.deepEqual(heard, []);
    const without = await unfold(await listed(html`<help-directory lang="en" country="GE"></help-directory>`));
    assert.notExists(choice(without, 'Who needs help?'));
  });

  it('puts what is near before what the card shows, unless that is the national line', async () => {
    const geneva = await listed(html`<help-directory lang="en" country="CH" region="CH-GE"></help-directory>`);
    assert.deepEqual(names(geneva).slice(0, 3), ['Centre social protestant Genève – helpline traite', 'Au Cœur des Grottes', 'FIZ']);
    const srpska = await listed(html`<help-directory lang="en" country="BA" region="BA-SRP"></help-directory>`);
    assert.include(services(srpska)[0]?.textContent, '1264');
    const flanders = await listed(html`<help-directory lang="en" country="BE" region="BE-VLG"></help-directory>`);
    assert.deepEqual(names(flanders).slice(0, 2), ['Stophumantrafficking – Stoptraite', 'Payoke']);
  });

  it('puts the police first for a report, and in danger only what the country lists for it', async () => {
    const kinds = async (country: string, need: string) => {
      const root = await listed(html`<help-directory lang="en" country=${country} need=${need}></help-directory>`);
      return services(root).map((item) => item.querySelector('.kind')?.textContent);
    };
    assert.equal((await kinds('DE', 'report'))[0], 'Police');
    assert.equal((await kinds('DE', 'now')).at(-1), 'Police');
    assert.equal((await kinds('DE', 'any')).at(-1), 'Police');
    assert.equal((await kinds('BA', 'now'))[0], 'Police');
    const report = await listed(html`<help-directory lang="en" country="DE" need="report"></help-directory>`);
    assert.include(services(report)[0]?.textContent, 'The police answer.');
  });

  it('says nothing of open or closed when the clock of the device is older than the source', async () => {
    const [messages, country] = await Promise.all([loadMessages('en'), loadCountry('BE')]);
    const service = { ...country.services[0]!, hours: [540, 1020], source: { url: 'https://a.example', date: '2025' } };
    const facts = (year: number) => serviceFacts(service, country, messages, new Date(year, 5, 2, 12)).join();
    assert.match(facts(2026), /Open now|Closed now/);
    assert.notMatch(facts(1970), /Open now|Closed now/);
    const elsewhere = { ...country, timeZones: ['Europe/Nowhere'] };
    assert.notMatch(serviceFacts(service, elsewhere, messages, new Date(2026, 5, 2)).join(), /Open now|Closed now/);
  });

  it('promises no hour on a public holiday', async () => {
    stopClock('2026-12-25T10:00:00+01:00');
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const [pagAsa] = services(root).filter((item) => item.textContent?.includes('PAG-ASA'));
    assert.include(pagAsa?.textContent, 'Public holiday today: the hours may be different.');
    assert.notMatch(root.textContent ?? '', /Open now, until|Closed now/);
  });

  it('says so where no service is known, claims nothing about none, and shows what can be called from there', async () => {
    const element = directory(html`<help-directory lang="en" country="XK"></help-directory>`);
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    assert.deepEqual(
      [...root.querySelectorAll('[part=danger] a')].map((link) => link.textContent),
      ['112', '192'],
    );
    assert.equal(
      root.querySelector('.told')?.textContent?.trim(),
      'Kosovo: We do not know a help service in this country that we are sure of.',
    );
    assert.notInclude(root.textContent, '0 services');
    const numbers = [...root.querySelectorAll('[part=number]')].map((link) => link.textContent);
    assert.isNotEmpty(numbers);
    for (const number of numbers) assert.match(number, /^\+/);
    await unfold(root);
    assert.notExists(root.querySelector('.chip'));
    root.querySelector<HTMLButtonElement>('[part=service] .tool')!.click();
    await settled(element, (shadow) => shadow.querySelector('[part=large]'));
    assert.match(root.querySelector('.huge')?.textContent ?? '', /^\+/);
  });

  it('tells of each service whom it is for, who answers and what a call costs, where a source says so', async () => {
    const facts = async (country: string, name: string) => {
      const root = await unfold(await listed(html`<help-directory lang="en" country=${country}></help-directory>`));
      return services(root).find((item) => item.querySelector('h3')?.textContent?.includes(name))?.textContent ?? '';
    };
    assert.include(await facts('AL', '116\u00a0006'), 'What you tell this service goes to the police.');
    assert.include(await facts('FI', 'auttamisjärjestelmä'), 'They help you even if you have no residence papers.');
    assert.include(await facts('TR', '157'), 'The migration office answers.');
    assert.include(await facts('EE', '116\u00a0111'), 'Calls are recorded.');
    assert.include(await facts('FR', '119'), 'The call is not on the phone bill');
    assert.include(await facts('IT', 'Antitratta'), 'Does not work with a SIM card from: Lycamobile.');
    assert.include(await facts('DE', 'Hilfetelefon „Gewalt'), 'For women');
    assert.include(await facts('DE', 'Hilfetelefon „Gewalt'), 'and other languages');
    assert.include(await facts('CH', 'FIZ'), 'For women and men');
    assert.include(await facts('NL', 'Slachtofferhulp'), 'This call is not free');
  });

  it('takes a region that the country does not have for none, and says so once', async () => {
    const said = hearWarnings();
    for (const region of ['BE-VAN', 'be-van']) {
      const root = await listed(html`<help-directory lang="en" country="BE" region=${region}></help-directory>`);
      assert.deepEqual(names(root).slice(0, 4), ['Stophumantrafficking – Stoptraite', 'PAG-ASA', 'Payoke', 'Sürya']);
    }
    assert.lengthOf(
      said.filter((text) => text.includes('region="BE-VAN"')),
      1,
    );
    const small = await listed(html`<help-directory lang="en" country="BE" region="be-wal"></help-directory>`);
    assert.equal(names(small)[1], 'Sürya');
  });

  it('counts only who takes reports, and where nobody is listed says who can go along', async () => {
    const status = async (country: string) =>
      (await listed(html`<help-directory lang="en" country=${country} need="report"></help-directory>`))
        .querySelector('.told')
        ?.textContent?.trim();
    assert.equal(await status('DE'), 'Germany: 1 service (I want to tell the police)');
    assert.match((await status('BE')) ?? '', /^Belgium: You can talk to a centre for victims first\./);
    const hamburg = await listed(html`<help-directory lang="en" country="DE" region="DE-HH" need="report"></help-directory>`);
    assert.notEqual(services(hamburg)[0]?.querySelector('.kind')?.textContent, 'Police');
  });

  it('does not give the hours of the phone for those of the chat, nor one number for another', async () => {
    const text = async (country: string, name: string) => {
      const root = await unfold(await listed(html`<help-directory lang="en" country=${country}></help-directory>`));
      return services(root).find((item) => item.querySelector('h3')?.textContent?.includes(name))?.textContent ?? '';
    };
    assert.include(await text('FI', 'Nollalinja'), 'These are the hours of the phone.');
    assert.include(await text('NL', 'Fier'), 'We do not know the opening hours.');
    const french = await listed(html`<help-directory lang="en" country="FR"></help-directory>`);
    const child = services(french).find((item) => item.querySelector('[href="tel:119"]'))!;
    assert.notInclude(child.querySelector('.facts')?.textContent, 'Works only in this country');
    assert.include(child.querySelector('[href="tel:119"]')?.closest('.call')?.textContent, 'Works only in this country: France');
  });
});
