/** One number, in the ways people write it. On each of these pages a reader finds it. */
import { office, wordpress } from '../html.mjs';
import { there } from '../verdicts.mjs';

const lantaarn = 'Verzonnen Meldpunt De Blauwe Lantaarn';
const phare = 'Ligne Inventée Le Phare';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/written/footer',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      title: 'Over ons',
      footer: '<div class="widget"><h2>Bereikbaar</h2><p>Bel 078/99.01.45</p></div>',
    }),
    expect: { '+3278990145': there('It stands in the footer only, with a slash and full stops.') },
  },
  {
    path: '/written/zero-in-parentheses',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'en', name: lantaarn, body: '<p>From abroad: +32 (0)78 99 01 45 (calls in English on Thursdays)</p>' }),
    expect: { '+3278990145': there('+32 (0)78 is the same number for callers from abroad.') },
  },
  {
    path: '/written/double-zero-link',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, body: '<p><a class="button" href="tel:0032 78 99 01 45">Bel ons</a></p>' }),
    expect: { '+3278990145': there('The button calls it, though no digit is written on it.') },
  },
  {
    path: '/written/json-ld',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      head: `<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"${lantaarn}"},
{"@type":"NGO","name":"${lantaarn}","contactPoint":[{"@type":"ContactPoint","contactType":"helpline","telephone":"+32-78-99-01-45","availableLanguage":["nl","fr"]}]}]}
</script>`,
    }),
    expect: { '+3278990145': there('The service says it to search engines, which print it beside the page.') },
  },
  {
    path: '/written/aria-label',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: '<p><a href="/nl/bellen" aria-label="Bel ons op 0 7 8 9 9 0 1 4 5"><i class="fa fa-phone"></i></a></p>',
    }),
    expect: { '+3278990145': there('Readers who have the page read out hear it, digit by digit.') },
  },
  {
    path: '/written/region-table',
    service: 'fr-phare',
    body: office({
      lang: 'fr',
      office: 'Préfecture imaginaire des Trois-Rivières',
      name: 'Numéros d’écoute par région',
      body: `<table><thead><tr><th>Région</th><th>Organisme</th><th>Téléphone</th></tr></thead><tbody>
<tr><td>Nord</td><td>Accueil inventé des Dunes</td><td>01 99 00 12 33</td></tr>
<tr><td>Centre</td><td>${phare}</td><td>01.99.00.12.34</td></tr>
<tr><td>Sud</td><td>Maison fictive des Oliviers</td><td>01 99 00 12 35</td></tr></tbody></table>`,
    }),
    expect: { '+33199001234': there('It stands in the row of the service, between two numbers that differ in the last digit.') },
  },
  {
    path: '/written/spans',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: phare,
      body: `<p class="numero">${'01 99 00 12 34'
        .split(' ')
        .map((pair, index) => `<span class="pair pair-${index}"><b>${pair[0]}</b>${pair[1]}</span>`)
        .join('\n  ')}</p>`,
    }),
    expect: { '+33199001234': there('Spans and bold type cut it up only in the source.') },
  },
  {
    path: '/written/list-items',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: phare,
      body: '<div class="tel">Appelez le<ul class="digits"><li>01</li><li>99</li><li>00</li><li>12</li><li>34</li></ul></div>',
    }),
    expect: {
      '+33199001234': there('A designer made each pair a list item; on the screen they stand in a row after “Appelez le”.', 'unreadable'),
    },
  },
  {
    path: '/written/narrow-spaces',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: phare,
      body: '<p>Tél.\u00a0: 01\u202f99\u202f00&nbsp;12&thinsp;34, appel gratuit</p>',
    }),
    expect: { '+33199001234': there('Narrow, thin and no-break spaces are spaces.') },
  },
  {
    path: '/written/no-break-hyphens',
    service: 'pl-jaskolka',
    body: wordpress({ lang: 'pl', name: 'Zmyślony Telefon Zaufania Jaskółka', body: '<p>Zadzwoń: 800\u2011999\u2013012</p>' }),
    expect: { '+48800999012': there('No-break hyphens and dashes part the groups as hyphens do.') },
  },
  {
    path: '/written/soft-hyphens',
    service: 'de-leuchtturm',
    body: wordpress({
      lang: 'de',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<p>Telefon 030&shy; 231\u200b25<wbr>\u2060012\ufeff (kostenlos)</p>',
    }),
    expect: { '+493023125012': there('Soft hyphens, zero-width spaces and word joiners cannot be seen.') },
  },
  {
    path: '/written/line-breaks',
    service: 'pt-andorinha',
    body: wordpress({
      lang: 'pt',
      name: 'Linha Inventada Andorinha',
      body: `<div class="big">Ligue\n      800<br>\n      990\n      <br />\n      123\n</div>`,
    }),
    expect: { '+351800990123': there('A line break between the groups makes no other number.') },
  },
  {
    path: '/written/entities',
    service: 'pt-andorinha',
    body: wordpress({
      lang: 'pt',
      name: 'Linha Inventada Andorinha',
      body: '<p>N.º verde: (+351) &#56;&#x30;&#48; &#57;&#57;&#48;&#160;&#49;&#50;&#51;</p>',
    }),
    expect: { '+351800990123': there('Digits written as entities are digits.') },
  },
  {
    path: '/written/extension',
    service: 'de-leuchtturm',
    body: office({
      lang: 'de',
      office: 'Stadt Beispielhausen',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<address>Ansprechpartnerin: Frau Muster<br>Fon: +49 (30) 23125-012, Apparat 7<br>Fax: -999</address>',
    }),
    expect: { '+493023125012': there('“Apparat 7” is the desk behind the same number.') },
  },
  {
    path: '/written/series',
    service: 'gr-faros',
    body: office({
      lang: 'el',
      office: 'Φανταστικός Δήμος Αμμουδιάς',
      name: 'Φανταστική Γραμμή Φάρος',
      body: '<p>Τηλ.: 210 0001234-5, 210-000.1236 (10 γραμμές), Τ.Κ. 105 61</p>',
    }),
    expect: { '+302100001234': there('“-5” names the next line of the series; the first one is the number of the record.') },
  },
  {
    path: '/written/two-with-a-slash',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, body: '<p>Tel. 078 99 01 45 / 46 (kantooruren)</p>' }),
    expect: { '+3278990145': there('Two numbers in one: …45 and …46.') },
  },
  {
    path: '/written/letters',
    service: 'de-hilfe',
    body: wordpress({
      lang: 'de',
      name: 'Erfundener Notruf Morgenrot',
      body: '<p class="hotline">Rufen Sie an: <strong>0800 HILFE 12</strong>, rund um die Uhr</p>',
    }),
    expect: { '+498004453312': there('H-I-L-F-E on the keys is 4-4-5-3-3.', 'unreadable') },
  },
  {
    path: '/written/words',
    service: 'fr-phare',
    body: wordpress({ lang: 'fr', name: phare, body: '<p>Composez le zéro un, puis 99 00 12 34. Une personne vous répond.</p>' }),
    expect: { '+33199001234': there('Read aloud it is the number; whoever reads it can dial it.', 'unreadable') },
  },
  {
    path: '/written/whatsapp',
    service: 'fr-phare',
    body: wordpress({ lang: 'fr', name: phare, body: '<a href="https://wa.me/33639980123?text=Bonjour">Écrivez-nous sur WhatsApp</a>' }),
    expect: { '+33639980123': there('A link of this form opens WhatsApp with the number.') },
  },
  {
    path: '/written/swedish',
    service: 'se-norrsken',
    body: wordpress({ lang: 'sv', name: 'Påhittade Jourlinjen Norrsken', body: '<p>Ring +46 (0)8&#8209;465&nbsp;00 412 (kl. 15–21).</p>' }),
    expect: { '+46846500412': there('Other groups, same digits.') },
  },
  {
    path: '/written/vector-image',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'sv',
      name: 'Påhittade Jourlinjen Norrsken',
      body: '<svg viewBox="0 0 300 60" role="img"><rect width="300" height="60" fill="#036"/><text x="10" y="40" fill="#fff">08-465 004 12</text></svg>',
    }),
    expect: { '+46846500412': there('The text of a drawing is text.') },
  },
];
