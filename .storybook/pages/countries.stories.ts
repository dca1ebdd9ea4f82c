import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { useGlobals } from 'storybook/preview-api';
import {
  auditCountries,
  auditServices,
  campaignPeriod,
  type AuditRow,
  type CountryRow,
} from '../../packages/locales/scripts/audit-rows.mjs';
import { MAXIMUM_AGE_MONTHS } from '../../packages/locales/scripts/limits.mjs';
import { countryName } from '../country-name.js';
import { choice, dataTable, type Column, type Tile } from './data-table.js';
import { countries, reviewed } from './data.js';
import { frame, pageParameters } from './frame.js';

// The pages had this address under another title, and keep it.
const meta: Meta = { title: 'Countries', id: 'directory', tags: ['page'], parameters: pageParameters };
export default meta;

const serviceText = (row: AuditRow) => Object.values(row).join(' ') + countryName(row.country);
const nouns = ['service', 'services'] as const;
const isDoubted = ({ secondReading }: AuditRow) => ['doubtful', 'not-found'].includes(secondReading);

const name: Column<AuditRow> = { title: 'Service', cell: (row) => html`${row.name} <small>${row.id}</small>`, by: (row) => row.name };
const where: Column<AuditRow> = {
  title: 'Country',
  cell: ({ country }) => countryName(country),
  by: ({ country }) => countryName(country),
};
const source: Column<AuditRow> = {
  title: 'Source',
  cell: (row) =>
    html`<a href=${row.source} target="_blank" rel="noreferrer">${row.site}</a>
      <small>${row.sourceDate}${row.ownPage ? ', the service’s own page' : ''}</small>`,
  by: (row) => row.site,
};

const serviceColumns: Column<AuditRow>[] = [
  name,
  where,
  {
    title: 'State',
    cell: (row) =>
      html`<span class="badge ${row.shipped ? 'good' : 'warn'}">${row.shipped ? 'shown' : 'held back'}</span>
        ${[row.proposal, row.hold].map((text) => (text ? html`<small>${text}</small>` : nothing))}
        ${
          row.note
            ? html`<details>
                <summary>Note</summary>
                <small>${row.note}</small>
              </details>`
            : nothing
        }`,
    by: (row) => (row.shipped ? 'shown' : 'held back'),
  },
  {
    title: 'Age in months',
    cell: (row) => html`${row.ageInMonths ?? 'no date'} ${row.old ? html`<span class="badge warn">old</span>` : nothing}`,
    by: (row) => row.ageInMonths,
  },
  source,
  { title: 'Confidence', cell: (row) => row.confidence, by: (row) => ['low', 'medium', 'high'].indexOf(row.confidence) },
  {
    title: 'Second reading',
    cell: (row) =>
      html`<span class=${isDoubted(row) ? 'badge bad' : ''}>${row.secondReading.replace('-', ' ')}</span> ${
          row.change
            ? html`<details>
                <summary>What changed</summary>
                <small>${row.change}</small>
              </details>`
            : nothing
        }`,
    by: (row) => row.secondReading,
  },
  { title: 'Seen on a page', cell: ({ lastSeen }) => lastSeen, by: ({ lastSeen }) => lastSeen },
];

const serviceTiles: Tile<AuditRow>[] = [
  { title: 'shown to readers', counts: ({ shipped }) => shipped, tone: 'good' },
  { title: 'held back', counts: ({ shipped }) => !shipped },
  { title: `shown, undated or older than ${MAXIMUM_AGE_MONTHS} months`, counts: ({ shipped, old }) => shipped && old, tone: 'warn' },
  { title: 'shown, doubted or not found', counts: (row) => row.shipped && isDoubted(row), tone: 'warn' },
  { title: 'confirmed by the service', counts: ({ confirmed }) => confirmed !== 'never' },
];

const countryColumns: Column<CountryRow>[] = [
  {
    title: 'Country',
    cell: ({ country }) => html`${countryName(country)} <small>${country}</small>`,
    by: (row) => countryName(row.country),
  },
  { title: 'Confirmed by', cell: ({ review }) => reviewed(review), by: ({ review }) => reviewed(review) },
  {
    title: 'Campaign, each year',
    cell: ({ campaign }) => html`${campaignPeriod(campaign)} ${campaign.own ? nothing : html`<small>the default</small>`}`,
    by: ({ campaign }) => campaign.from,
  },
  { title: 'Services shown', cell: ({ shipped }) => shipped, by: ({ shipped }) => shipped },
  { title: 'Held back', cell: ({ held }) => held, by: ({ held }) => held },
  { title: 'Shown, undated or old', cell: ({ old }) => old, by: ({ old }) => old },
  { title: 'Shown, doubted or not found', cell: ({ doubted }) => doubted, by: ({ doubted }) => doubted },
  {
    title: 'Public holidays until',
    cell: ({ holidaysUntil, holidaysEnd }) =>
      html`${holidaysUntil ?? 'none'} ${holidaysEnd ? html`<small>npm run holidays</small>` : nothing}`,
    by: ({ holidaysUntil }) => holidaysUntil,
  },
];

const countryTiles: Tile<CountryRow>[] = [
  { title: 'countries', counts: () => true },
  { title: 'confirmed by a partner there', counts: ({ review }) => review !== 'draft', tone: 'good' },
  { title: 'fewer than three services', counts: ({ shipped }) => shipped < 3, tone: 'warn' },
  { title: 'with services held back', counts: ({ held }) => held > 0 },
  { title: 'with doubted ones shown', counts: ({ doubted }) => doubted > 0, tone: 'warn' },
  { title: 'whose holidays end soon', counts: ({ holidaysEnd }) => holidaysEnd, tone: 'warn' },
];

/** The country of the toolbar, all when it names none, and a choice that changes the toolbar too. */
function useCountry() {
  const [globals, update] = useGlobals();
  const chosen: string = globals['country'];
  const options = countries
    .map(({ name }) => ({ value: name, title: countryName(name) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return {
    files: countries
      .filter(({ name }) => !chosen || name === chosen)
      .sort((a, b) => countryName(a.name).localeCompare(countryName(b.name), 'en')),
    chooser: choice('Country', chosen, [{ value: '', title: 'All countries' }, ...options], (country) => update({ country })),
  };
}

export const Countries: StoryObj = {
  name: 'All countries',
  render: () => {
    const { files, chooser } = useCountry();
    return frame(
      {
        kicker: 'Countries',
        title: 'What each country has',
        lead: 'Before a country goes live, a partner there confirms every service; press a number to see whom it counts.',
      },
      dataTable({
        label: 'Countries',
        nouns: ['country', 'countries'],
        columns: countryColumns,
        rows: auditCountries(files),
        tiles: countryTiles,
        text: (row) => `${row.country} ${countryName(row.country)} ${reviewed(row.review)}`,
        choices: chooser,
      }),
    );
  },
};

export const ServicesByUrgency: StoryObj = {
  name: 'Services, the most urgent first',
  render: () => {
    const { files, chooser } = useCountry();
    return frame(
      {
        kicker: 'Countries',
        title: 'Services, the most urgent first',
        lead: 'First what readers see and somebody should look at again: doubted, then undated, then the oldest.',
      },
      dataTable({
        label: 'Services, the most urgent first',
        nouns,
        columns: serviceColumns,
        rows: auditServices(files),
        tiles: serviceTiles,
        text: serviceText,
        choices: chooser,
      }),
    );
  },
};

export const HeldBack: StoryObj = {
  name: 'Held back, and why',
  render: () => {
    const { files, chooser } = useCountry();
    return frame(
      {
        kicker: 'Countries',
        title: 'Held back, and why',
        lead: 'These stay in the files and no reader sees them: each line says what is missing, so that a partner can mend it.',
      },
      dataTable({
        label: 'Services that are held back',
        nouns,
        columns: [name, where, { title: 'Why', cell: ({ hold }) => hold ?? 'no reason given', by: ({ hold }) => hold ?? null }, source],
        rows: auditServices(files).filter(({ shipped }) => !shipped),
        text: serviceText,
        choices: chooser,
      }),
    );
  },
};
