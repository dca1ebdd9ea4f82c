/** Short codes: three to six digits are a year, a room or a price more often than a number to call. */
import { office, wordpress } from '../html.mjs';
import { gone, there } from '../verdicts.mjs';

const klok = 'Verzonnen Luisterlijn De Oude Klok';
const poucet = 'Fondation Imaginaire Petit Poucet';
const ugglan = 'Påhittade Nattlinjen Ugglan';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/short/1815-call',
    service: 'be-klok',
    body: wordpress({ lang: 'nl', name: klok, body: '<p>Bel gratis naar <strong>1815</strong>.</p>' }),
    expect: { 1815: there('“Bel … naar” stands before it.') },
  },
  {
    path: '/short/1815-year',
    service: 'be-klok',
    body: wordpress({
      lang: 'nl',
      name: klok,
      body: `<p>${klok} is genoemd naar de klok van 1815, het jaar van Waterloo. De vereniging bestaat sinds 1815.</p>`,
    }),
    expect: { 1815: gone('It is a year, twice, however near the name stands.') },
  },
  {
    path: '/short/1815-others',
    service: 'be-klok',
    body: wordpress({
      lang: 'nl',
      name: klok,
      body: `<p>Secretariaat: Klokstraat 18, bus 15, B-1815 Nergenshuizen · lokaal 18.15 · tel. 02 418 15 00</p>
<p>In 2024 waren er 1.815 oproepen en 11815 bezoeken. Een klok kost € 1815 of € 18,15. Openingsuur: 18:15.</p>`,
    }),
    expect: { 1815: gone('A postcode, a room, parts of other numbers, counts, prices and a time.', 'unreadable') },
  },
  {
    path: '/short/1815-far',
    service: 'be-klok',
    body: office({
      lang: 'nl',
      office: 'Denkbeeldige gemeente Nergenshuizen',
      name: 'Hulp in de buurt',
      body: `<p>De ${klok} is gestopt.</p>${'<p>De gemeente zorgt voor wie hier woont, met een loket, een bus en een markt op zaterdag.</p>'.repeat(40)}
<p>Historisch museum: zaal 1815, tentoonstelling over de slag.</p>`,
    }),
    expect: { 1815: gone('The only 1815 is a room of the museum, far below the name.', 'unreadable') },
  },
  {
    path: '/short/1815-other-service',
    service: 'be-klok',
    body: office({
      lang: 'nl',
      office: 'Denkbeeldige gemeente Nergenshuizen',
      name: 'Nummers',
      body: `<ul><li>${klok}: 1816</li><li>Verzonnen Milieulijn: 1815</li></ul>`,
    }),
    expect: { 1815: gone('The list gives 1815 to another line, and 1816 to this one.') },
  },
  {
    path: '/short/116000-link',
    service: 'be-poucet',
    body: wordpress({
      lang: 'fr',
      name: poucet,
      body: '<p>Disparition d’un enfant ? <a href="tel:116000">116&#8239;000</a>, 24 h sur 24</p>',
    }),
    expect: { 116000: there('A link to call it, with a narrow space in the text.') },
  },
  {
    path: '/short/116000-groups',
    service: 'be-poucet',
    body: office({
      lang: 'pt',
      office: 'Ministério fictício da Família',
      name: poucet,
      body: `<p>${poucet} – número europeu 116-000 ou 11 60 00.</p>`,
    }),
    expect: { 116000: there('Groups and hyphens differ from country to country.') },
  },
  {
    path: '/short/116000-others',
    service: 'be-poucet',
    body: wordpress({
      lang: 'fr',
      name: poucet,
      body: `<p>${poucet} a reçu 116 000 euros de dons et 116.000 visites ; 116 000 enfants lisent son journal, 2 116 000 l’ont vu.</p>
<p>Siège : tél. 02 116 000 12. Compte BE11 1160 0011 6000. Écoute des enfants : 116 111.</p>`,
    }),
    expect: { 116000: gone('Sums, counts, parts of other numbers, and the 116 of another service.', 'unreadable') },
  },
  {
    path: '/short/116000-sentence',
    service: 'be-poucet',
    body: wordpress({
      lang: 'fr',
      name: poucet,
      body: '<h2>116 000</h2><p>Le numéro d’urgence pour les enfants disparus.</p>',
    }),
    expect: { 116000: there('A heading of its own on the service’s page, with “numéro d’urgence” under it.') },
  },
  {
    path: '/short/112-emergency',
    service: 'emergency-BE',
    body: office({
      lang: 'fr',
      office: 'Service public fictif Sécurité',
      name: 'Numéros d’urgence',
      body: '<p>En cas de danger immédiat, appelez le 112 (pompiers, ambulance, police).</p>',
    }),
    expect: { 112: there('“Appelez le” stands before it.') },
  },
  {
    path: '/short/112-others',
    service: 'emergency-BE',
    body: office({
      lang: 'fr',
      office: 'Service public fictif Sécurité',
      name: 'Plan d’accès',
      body: '<p>Rue Imaginaire 112, bureau 112, bus 112 ; tél. 02 112 11 12 ; brochure de 112 pages, 1,12 € ; référence A112-7. Article 112 du code.</p>',
    }),
    expect: { 112: gone('A house, a room, a bus, pages, an article: nothing to call in danger.', 'unreadable') },
  },
  {
    path: '/short/114-call',
    service: 'se-ugglan',
    body: wordpress({ lang: 'sv', name: ugglan, body: `<p>${ugglan} når du på telefon 114, dygnet runt.</p>` }),
    expect: { 114: there('“på telefon” stands before it, in a sentence with the name.') },
  },
  {
    path: '/short/114-14',
    service: 'se-ugglan',
    body: wordpress({
      lang: 'sv',
      name: ugglan,
      body: `<p>${ugglan} har flyttat till rum 114, plan 3. Medlemsavgift 114 kr. Polisen når du på 114 14.</p>`,
    }),
    expect: { 114: gone('A room, a price, and the start of another number, 114 14.', 'unreadable') },
  },
  {
    path: '/short/114-json-ld',
    service: 'se-ugglan',
    body: wordpress({
      lang: 'sv',
      name: ugglan,
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"${ugglan}","telephone":"114","address":{"@type":"PostalAddress","streetAddress":"Exempelgatan 9"}}</script>`,
    }),
    expect: { 114: there('The service gives it as its telephone to search engines.') },
  },
  {
    path: '/short/114-json-ld-other-field',
    service: 'se-ugglan',
    body: wordpress({
      lang: 'sv',
      name: ugglan,
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"${ugglan}","numberOfEmployees":114,"faxNumber":"114"}</script>`,
    }),
    expect: { 114: gone('It is how many people work there, and a fax.') },
  },
  {
    path: '/short/1815-near-name-and-number',
    service: 'be-klok',
    body: wordpress({ lang: 'nl', name: klok, body: `<p>${klok} werd opgericht in 1815. Bel ons gratis: 1817.</p>` }),
    expect: { 1815: gone('The year stands near the name and near the word “bel”; the number to call is 1817.') },
  },
  {
    path: '/short/116000-table',
    service: 'be-poucet',
    body: office({
      lang: 'fr',
      office: 'Ville fictive de Nulle-Part',
      name: 'Numéros utiles',
      body: `<table><tr><td>Pompiers</td><td>112</td></tr><tr><td>${poucet}</td><td>116000</td></tr><tr><td>Écoute des enfants</td><td>116111</td></tr></table>`,
    }),
    expect: { 116000: there('The cell beside the name.') },
  },
];
