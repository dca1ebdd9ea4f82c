/** Mail and web addresses, as people and content management systems write them. */
import { wordpress } from '../html.mjs';
import { gone, there } from '../verdicts.mjs';

const lantaarn = 'Verzonnen Meldpunt De Blauwe Lantaarn';
const phare = 'Ligne Inventée Le Phare';
const mail = 'help@blauwe-lantaarn.test';
const web = 'https://www.blauwe-lantaarn.test/hulp';
const entities = (/** @type {string} */ text) => [...text].map((letter) => `&#${letter.charCodeAt(0)};`).join('');

/** @param {string} address @returns {string} as Cloudflare hides it: each byte changed by the first one, and a script turns it back */
const hidden = (address) =>
  [0x5a, ...[...address].map((letter) => letter.charCodeAt(0) ^ 0x5a)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {string} path @param {string} claim @param {string} body @param {import('../verdicts.mjs').Expected} expected */
const dutch = (path, claim, body, expected) => ({
  path: `/addresses/${path}`,
  service: 'be-lantaarn',
  body: wordpress({ lang: 'nl', name: lantaarn, body }),
  expect: { [claim]: expected },
});

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  dutch(
    'mailto',
    mail,
    '<a href="mailto:Help@Blauwe-Lantaarn.test?subject=Vraag%20via%20de%20site">Mail ons</a>',
    there('Large letters make no other address.'),
  ),
  dutch('at-in-words', mail, '<p>help [at] blauwe-lantaarn [dot] test</p>', there('Written so that programs do not harvest it.')),
  dutch('at-in-dutch', mail, '<p>help (apenstaartje) blauwe-lantaarn (punt) test</p>', there('The same in Dutch words.', 'unreadable')),
  dutch(
    'entities',
    mail,
    `<a href="${entities(`mailto:${mail}`)}">${entities(mail)}</a>`,
    there('Entities, as WordPress writes addresses.'),
  ),
  dutch(
    'cloudflare',
    mail,
    `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden(mail)}">[email&#160;protected]</a>`,
    there('A script shows it to readers.', 'unreadable'),
  ),
  dutch(
    'at-tags',
    mail,
    '<p>help<span class="at">@</span><wbr>blauwe-<b>lantaarn</b>.test</p>',
    there('Tags cut it up in the source only.'),
  ),
  dutch('other-box', mail, '<p>info@blauwe-lantaarn.test</p>', gone('Another mailbox.')),
  dutch(
    'longer-box',
    mail,
    '<p>sos-help@blauwe-lantaarn.test, help@blauwe-lantaarn.test.example</p>',
    gone('Parts of two longer addresses.'),
  ),
  dutch('web-text', web, '<p>Lees meer op www.blauwe-lantaarn.test/hulp.</p>', there('Without https:// and with a full stop behind it.')),
  dutch(
    'web-bare',
    web,
    '<p><a href="http://blauwe-lantaarn.test/hulp/">Meer</a></p>',
    there('http, no www and a slash at the end: the same address.'),
  ),
  dutch(
    'web-other-page',
    web,
    '<p><a href="https://www.blauwe-lantaarn.test/hulpverleners">Voor hulpverleners</a></p>',
    gone('Another page of the site.'),
  ),
  dutch(
    'web-other-site',
    web,
    '<p><a href="https://www.blauwe-lantaarn.test.example/hulp">Hulp</a> of de-blauwe-lantaarn.test/hulp</p>',
    gone('Two other sites whose names contain it.'),
  ),
  dutch(
    'web-in-script',
    web,
    '<script>var share = "https://www.blauwe-lantaarn.test/hulp"; track(share);</script><p>Geen links.</p>',
    gone('It stands in a counting script only.'),
  ),
  {
    path: '/addresses/french',
    service: 'fr-phare',
    body: wordpress({ lang: 'fr', name: phare, body: '<p>Courriel : ecoute arobase le-phare point test. Site : le-phare.test</p>' }),
    expect: {
      'ecoute@le-phare.test': there('“Arobase” and “point” in words.', 'unreadable'),
      'https://www.le-phare.test/': there('The bare name of the site is how people write it.'),
    },
  },
  {
    path: '/addresses/french-deeper',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: phare,
      body: '<p><a href="/sortie?vers=https%3A%2F%2Fwww.le-phare.test%2F">Visiter le site</a></p>',
    }),
    expect: { 'https://www.le-phare.test/': there('A link that counts clicks and then leads there.', 'unreadable') },
  },
];
