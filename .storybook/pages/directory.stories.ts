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
import { countries, reviewed } from './data.js';
import { frame } from './frame.js';
import { choice, table, type Column } from './table.js';

const meta: Meta = { title: 'Directory', tags: ['page'], parameters: { controls: { disable: true } } };
export default meta;

const serviceColumns: Column<AuditRow>[] = [
  { title: 'Service', cell: (row) => html`${row.name} <small>${row.id}</small>` },
  { title: 'Country', cell: ({ country }) => countryName(country) },
  {
    title: 'State',
    cell: (row) =>
      html`${row.shipped ? 'shown' : 'held back'} ${[row.hold, row.note].map((text) => (text ? html`<small>${text}</small>` : ''))}`,
  },
  { title: 'Age', cell: (row) => (row.ageInMonths === null ? 'no date' : `${row.ageInMonths} months${row.old ? ', old' : ''}`) },
  {
    title: 'Source',
    cell: (row) =>
      html`<a href=${row.source} target="_blank" rel="noreferrer">${row.site}</a>
        <small>${row.sourceDate}${row.ownPage ? ', the service’s own page' : ''}</small>`,
  },
  { title: 'Confidence', cell: (row) => row.confidence },
  {
    title: 'Second reading',
    cell: (row) => html`${row.secondReading.replace('-', ' ')} ${row.change ? html`<small>${row.change}</small>` : nothing}`,
  },
  { title: 'Seen on a page', cell: ({ lastSeen }) => lastSeen },
];

const countryColumns: Column<CountryRow>[] = [
  { title: 'Country', cell: ({ country }) => html`${countryName(country)} <small>${country}</small>` },
  { title: 'Confirmed by', cell: ({ review }) => reviewed(review) },
  {
    title: 'Campaign, each year',
    cell: ({ campaign }) => html`${campaignPeriod(campaign)} ${campaign.own ? nothing : html`<small>the default</small>`}`,
  },
  { title: 'Services shown', cell: ({ shipped }) => shipped },
  { title: 'Held back', cell: ({ held }) => held },
  { title: 'Shown, undated or old', cell: ({ old }) => old },
  { title: 'Shown, doubted or not found', cell: ({ doubted }) => doubted },
  {
    title: 'Public holidays until',
    cell: ({ holidaysUntil, holidaysEnd }) =>
      html`${holidaysUntil ?? 'none'} ${holidaysEnd ? html`<small>npm run holidays</small>` : nothing}`,
  },
];

/** The country of the toolbar, all when it names none, and a choice that changes the toolbar too. */
function useCountry() {
  const [globals, update] = useGlobals();
  const chosen: string = globals['country'];
  const options = countries.map(({ name }) => ({ value: name, title: countryName(name) }));
  return {
    files: countries.filter(({ name }) => !chosen || name === chosen),
    chooser: choice('Country', chosen, [{ value: '', title: 'All countries' }, ...options], (country) => update({ country })),
  };
}

export const ServicesByUrgency: StoryObj = {
  render: () => {
    const { files, chooser } = useCountry();
    const rows = auditServices(files);
    return frame(
      'Services, the most urgent first',
      html`<p>
          First what readers see, then what is held back. In each: records that the second reading doubted or did not find, then those
          without a date, then the oldest. Old means more than ${MAXIMUM_AGE_MONTHS} months; the reader is told so.
        </p>
        ${chooser}
        <p role="status">${rows.length} services</p>
        ${table('Services, the most urgent first', serviceColumns, rows)}`,
    );
  },
};

export const Countries: StoryObj = {
  render: () => {
    const { files, chooser } = useCountry();
    return frame(
      'Countries',
      html`<p>Before a country goes live, a partner there confirms every service. The file then says who, and when.</p>
        ${chooser} ${table('Countries', countryColumns, auditCountries(files))}`,
    );
  },
};
