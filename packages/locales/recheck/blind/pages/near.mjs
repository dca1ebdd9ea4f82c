/** What looks like the number and is not: to take one of these for it would send a reader to somebody else. */
import { office, wordpress } from '../html.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const lantaarn = 'Verzonnen Meldpunt De Blauwe Lantaarn';
const phare = 'Ligne Inventée Le Phare';
const jaskolka = 'Zmyślony Telefon Zaufania Jaskółka';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/near/one-digit-off',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, body: '<p>Ons nummer: <a href="tel:+3278990146">078 99 01 46</a></p>' }),
    expect: { '+3278990145': gone('The service has a new number, one digit off.') },
  },
  {
    path: '/near/swapped',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, footer: '<p>T 078 99 10 45</p>' }),
    expect: { '+3278990145': gone('01 and 10 are swapped.') },
  },
  {
    path: '/near/fax-only',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, body: '<p>Telefoon: 078 99 01 40<br>Fax: 078 99 01 45</p>' }),
    expect: { '+3278990145': gone('The page gives it as the fax now; the telephone has another number.') },
  },
  {
    path: '/near/fax-beside',
    service: 'fr-phare',
    body: office({
      lang: 'fr',
      office: 'Mairie fictive de Sainte-Exemple',
      name: phare,
      body: '<dl><dt>Tél.</dt><dd>01 99 00 12 34</dd><dt>Télécopie</dt><dd>01 99 00 12 39</dd></dl>',
    }),
    expect: { '+33199001234': there('The word “Télécopie” belongs to the number after it.') },
  },
  {
    path: '/near/fax-column',
    service: 'pt-andorinha',
    body: office({
      lang: 'pt',
      office: 'Câmara Municipal fictícia de Vale de Exemplo',
      name: 'Contactos úteis',
      body: `<table><tr><th>Entidade</th><th>Telefone</th><th>Fax</th></tr>
<tr><td>Linha Inventada Andorinha</td><td>800 990 120</td><td>800 990 123</td></tr></table>`,
    }),
    expect: { '+351800990123': gone('It stands in the column “Fax”.') },
  },
  {
    path: '/near/telefax-one-line',
    service: 'de-leuchtturm',
    body: wordpress({
      lang: 'de',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      footer: '<p>Tel./Fax: 030 23125-012 · Telefax Verwaltung: 030 23125-099</p>',
    }),
    expect: { '+493023125012': there('“Tel./Fax” is a telephone as well.') },
  },
  {
    path: '/near/other-service',
    service: 'pl-jaskolka',
    body: office({
      lang: 'pl',
      office: 'Fikcyjny Urząd Miasta Przykładowo',
      name: 'Telefony zaufania',
      body: `<ul><li>${jaskolka}: <b>linia nieczynna do odwołania</b></li><li>Zmyślona Linia Bocian: 800 999 021</li></ul>`,
    }),
    expect: { '+48800999012': gone('The only number on the page belongs to another line.') },
  },
  {
    path: '/near/two-services',
    service: 'pl-jaskolka',
    body: office({
      lang: 'pl',
      office: 'Fikcyjny Urząd Miasta Przykładowo',
      name: 'Telefony zaufania',
      body: `<ul><li>Zmyślona Linia Bocian<br>tel. 800 999 021</li><li>${jaskolka}<br>tel. 800 999 012</li></ul>`,
    }),
    expect: { '+48800999012': there('Each line has its own number.') },
  },
  {
    path: '/near/iban-and-vat',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      footer:
        '<p>Rekening BE07 8990 1450 7899 · IBAN BE39 0789 9014 5012<br>Ondernemingsnummer BE 0789.901.453<br>Ref. 2025/078990145/B</p>',
    }),
    expect: { '+3278990145': gone('Account, company and reference numbers contain its digits; nobody would dial them.') },
  },
  {
    path: '/near/file-names',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: `<p><img src="/wp-content/uploads/2024/05/078990145.jpg" width="300" height="200" alt="Onze tuin"></p>
<p><a href="https://maps.example/?cid=3278990145" data-id="078990145">Plan uw route</a></p>`,
    }),
    expect: { '+3278990145': gone('The digits are the name of a picture and the key of a map.') },
  },
  {
    path: '/near/longer-number',
    service: 'se-norrsken',
    body: wordpress({ lang: 'sv', name: 'Påhittade Jourlinjen Norrsken', body: '<p>Ring 0708-465 004 12 eller 08-465 004 128.</p>' }),
    expect: { '+46846500412': gone('Its digits are the end of one longer number and the start of another.') },
  },
  {
    path: '/near/longer-extension',
    service: 'de-leuchtturm',
    body: wordpress({ lang: 'de', name: 'Erfundenes Hilfetelefon Leuchtturm', body: '<p>Zentrale: 030 23125-0123</p>' }),
    expect: { '+493023125012': gone('One more digit is another desk.') },
  },
  {
    path: '/near/across-two-numbers',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: phare,
      body: '<table><tr><td>Lits</td><td>01 99</td></tr><tr><td>Repas</td><td>00 12 34</td></tr></table>',
    }),
    expect: { '+33199001234': gone('Two cells of a table of counts; together they are no number.') },
  },
  {
    path: '/near/across-list',
    service: 'pl-jaskolka',
    body: wordpress({
      lang: 'pl',
      name: jaskolka,
      body: '<p>W 2024 r. odebraliśmy 12&nbsp;800 rozmów.</p><p>999 012 złotych na rok 2025</p>',
    }),
    expect: { '+48800999012': gone('A count of calls and a sum of money stand one after the other.') },
  },
  {
    path: '/near/country-next-door',
    service: 'de-leuchtturm',
    body: wordpress({
      lang: 'de',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<p>Deutschland: +49 30 23125-999<br>Österreich: +43 30 23125-012<br>Schweiz: 0041 30 23125 012</p>',
    }),
    expect: { '+493023125012': gone('The digits are right and the country is not.') },
  },
  {
    path: '/near/no-longer-in-use',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: '<p><strong>Let op:</strong> ons oude nummer 078 99 01 45 is niet meer in gebruik. Bel vanaf nu 078 99 01 90.</p>',
    }),
    expect: { '+3278990145': gone('The page prints it only to say that it is out of use.', 'unreadable') },
  },
  {
    path: '/near/crossed-out',
    service: 'bg-most',
    body: wordpress({
      lang: 'bg',
      name: 'Измислена линия „Седем моста“',
      body: '<p>Телефон: <s>0800 99 123</s> 0800 99 132</p>',
    }),
    expect: { '+35980099123': gone('It is crossed out and a new one written behind it.', 'unreadable') },
  },
  {
    path: '/near/letter-number',
    service: 'gr-faros',
    body: wordpress({
      lang: 'el',
      name: 'Φανταστική Γραμμή Φάρος',
      body: '<p>Τηλέφωνο: 210 000 1243</p><p>Αρ. πρωτοκόλλου 2100001234/12-05-2024</p>',
    }),
    expect: { '+302100001234': gone('It is the number of a letter; the telephone has its last digits swapped.', 'unreadable') },
  },
  {
    path: '/near/fax-behind',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, footer: '<p>078 99 01 40 (tel.) · 078 99 01 45 (fax)</p>' }),
    expect: { '+3278990145': gone('The word “fax” stands behind the number.', 'unreadable') },
  },
  {
    path: '/near/fax-icon',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      footer: '<ul><li><i class="fa fa-phone"></i> 078 99 01 40</li><li><i class="fa fa-fax"></i> 078 99 01 45</li></ul>',
    }),
    expect: { '+3278990145': gone('A drawing of a fax stands before it.', 'unreadable') },
  },
  {
    path: '/near/fax-json-ld',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      head: '<script type="application/ld+json">{"@type":"Organization","telephone":"+3278990140","faxNumber":"+3278990145"}</script>',
    }),
    expect: { '+3278990145': gone('“faxNumber”, in the data for search engines.') },
  },
  {
    path: '/near/link-and-text-differ',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name: lantaarn, body: '<p>Bel <a href="tel:+3278990145">078 99 01 90</a></p>' }),
    expect: {
      '+3278990145': unreadable(
        'The text has a new number and the link still calls the old one: somebody has to ask which is right.',
        'gone',
      ),
    },
  },
];
