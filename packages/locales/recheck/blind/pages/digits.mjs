/** Digits of other scripts, and the marks that turn the direction of a line. */
import { office, wordpress } from '../html.mjs';
import { gone, there } from '../verdicts.mjs';

const lantaarn = 'Verzonnen Meldpunt De Blauwe Lantaarn';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/digits/arabic',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'ar', name: lantaarn, body: '<p>اتصل بنا على الرقم ٠٧٨ ٩٩ ٠١ ٤٥ مجانًا</p>' }),
    expect: { '+3278990145': there('Arabic-Indic digits for 078 99 01 45.') },
  },
  {
    path: '/digits/arabic-plus-behind',
    service: 'fr-phare',
    body: wordpress({ lang: 'ar', name: 'Ligne Inventée Le Phare', body: '<p>الهاتف: \u200f٣٣١٩٩٠٠١٢٣٤+\u200f</p>' }),
    expect: {
      '+33199001234': there('In a line from right to left the plus was typed behind the digits; on the screen it stands on their left.'),
    },
  },
  {
    path: '/digits/persian',
    service: 'de-leuchtturm',
    body: wordpress({
      lang: 'fa',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<p>شمارهٔ تلفن: ۰۳۰ ۲۳۱۲۵ ۰۱۲ (روزهای کاری)</p>',
    }),
    expect: { '+493023125012': there('Persian digits for 030 23125 012.') },
  },
  {
    path: '/digits/direction-marks',
    service: 'se-norrsken',
    body: office({
      lang: 'ar',
      office: 'Påhittade kommun Exempelköping',
      name: 'Påhittade Jourlinjen Norrsken',
      body: '<p>هاتف: \u2066+46\u200e 8\u200e-465\u200e 004\u200e 12\u2069 \u202a(من ٣ إلى ٩)\u202c</p>',
    }),
    expect: { '+46846500412': there('Direction marks cannot be seen.') },
  },
  {
    path: '/digits/arabic-another-number',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'ar', name: lantaarn, body: '<p>اتصل بنا على الرقم ٠٧٨ ٩٩ ٠١ ٥٤ مجانًا</p>' }),
    expect: { '+3278990145': gone('The last two digits are swapped: 54, not 45.') },
  },
  {
    path: '/digits/full-width',
    service: 'de-leuchtturm',
    body: wordpress({ lang: 'de', name: 'Erfundenes Hilfetelefon Leuchtturm', body: '<p>電話・Telefon：０３０－２３１２５－０１２</p>' }),
    expect: { '+493023125012': there('Full-width digits, from a page for speakers of Japanese.') },
  },
];
