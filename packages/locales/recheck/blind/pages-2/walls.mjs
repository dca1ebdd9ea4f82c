/** robots.txt in other forms, consent in other languages, pay walls, checks of the browser. */
import { drupal, newspaper, typo3 } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const service = 'tr-fener';
const name = 'Uydurma Fener Destek Hattı';
const number = '+902129990123';
const good = drupal({ lang: 'tr', name, body: '<p>Bizi arayın: 0212 999 01 23</p>' });
const page = (/** @type {string} */ lang, /** @type {string} */ title, /** @type {string} */ body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

/** @type {{ site: string, robots: string, status?: number }[]} what the sites with a robots.txt of their own answer to /robots.txt */
export const robots = [
  {
    site: 'www.not-this-one.test',
    robots: 'User-agent: Googlebot\nDisallow:\n\nUser-Agent: Blind-Betting-Recheck\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
  },
  { site: 'www.by-ending.test', robots: '\ufeffUser-agent: *\r\nDisallow: /*.php$\r\nDisallow: /*/yazdir/\r\n' },
  { site: 'www.robots-refused.test', robots: page('tr', '403', '<p>Yasak</p>'), status: 403 },
  { site: 'www.only-google.test', robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /\n' },
];

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/iletisim',
    site: 'www.not-this-one.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt lets all others in and asks this program by name to stay away.') },
  },
  {
    path: '/iletisim.php',
    site: 'www.by-ending.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt closes all addresses that end in .php.') },
  },
  {
    path: '/iletisim.php?id=3',
    site: 'www.by-ending.test',
    service,
    body: good,
    expect: { [number]: there('This address does not end in .php.') },
  },
  {
    path: '/tr/yazdir/iletisim',
    site: 'www.by-ending.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt closes the folder of pages for the printer, wherever it lies.') },
  },
  {
    path: '/iletisim',
    site: 'www.robots-refused.test',
    service,
    body: good,
    expect: { [number]: there('RFC 9309: where robots.txt itself is refused, there are no rules.', 'unreadable') },
  },
  {
    path: '/iletisim',
    site: 'www.only-google.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt lets one other program in and nobody else.') },
  },
  {
    path: '/walls/hungarian-consent',
    service: 'hu-hid',
    body: page(
      'hu',
      'Az Ön adatainak védelme fontos számunkra',
      '<p>Mi és 842 partnerünk sütiket használunk. A folytatáshoz válasszon.</p><button>Elfogadom</button><button>További lehetőségek</button>',
    ),
    expect: { '0680999012': unreadable('The text comes after consent only.'), '+3619990123': unreadable('The same wall.') },
  },
  {
    path: '/walls/spanish-pay-or-accept',
    site: 'www.el-diario-inventado.test',
    own: false,
    service: 'es-puente',
    body: page(
      'es',
      'Para seguir leyendo, acepta o suscríbete',
      '<p>Acepta las cookies para navegar gratis o suscríbete por 2 € al mes.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button>',
    ),
    expect: { 900990012: unreadable('Consent or money, then the text.') },
  },
  {
    path: '/walls/italian-pay-wall',
    site: 'www.il-corriere-inventato.test',
    own: false,
    service: 'it-faro',
    body: newspaper({
      lang: 'it',
      paper: 'Il Corriere Inventato',
      name: 'Lo sportello che ascolta',
      date: '2025-10-10',
      body: '<p>Ogni sera, quando il mercato chiude, qualcuno risponde…</p><div class="paywall"><p><b>Questo contenuto è riservato agli abbonati.</b></p><a href="/abbonati">Abbonati per continuare a leggere</a></div>',
    }),
    expect: { 800990012: unreadable('The first lines only; the rest is for subscribers.') },
  },
  {
    path: '/walls/pay-wall-below',
    site: 'www.il-corriere-inventato.test',
    own: false,
    service: 'it-faro',
    body: newspaper({
      lang: 'it',
      paper: 'Il Corriere Inventato',
      name: 'I numeri utili',
      date: '2025-10-11',
      body: '<p>Sportello Inventato Il Faro: numero verde 800 990 012.</p><div class="paywall"><p>Abbonati per continuare a leggere</p></div>',
    }),
    expect: {
      800990012: there('It stands before the wall.'),
      '+390699990123': unreadable('It may stand behind the wall.'),
    },
  },
  {
    path: '/walls/picture-riddle',
    service,
    body: page(
      'tr',
      'Robot olmadığınızı doğrulayın',
      '<form action="/captcha" method="post"><img src="/captcha.png" alt=""><label>Resimdeki karakterler <input name="c"></label><button>Devam</button></form>',
    ),
    expect: { [number]: unreadable('A riddle for people first: “confirm that you are not a robot”.') },
  },
  {
    path: '/walls/russian-check',
    service: 'ua-bereh',
    body: page(
      'ru',
      'Проверка браузера',
      '<p>Пожалуйста, подождите. Мы проверяем ваш браузер, это займёт до 5 секунд…</p><p>DDoS-Guard</p>',
    ),
    expect: { '0800990123': unreadable('A check of the browser stands before the page.'), 1549: unreadable('The same check.') },
  },
  {
    path: '/walls/waiting-room',
    service: 'gb-harbour',
    body: page(
      'en',
      'You are now in line',
      '<p>Many people are visiting this website. Your place in the queue: 1,812. This page will refresh itself.</p>',
    ),
    expect: { '+448081570123': unreadable('A waiting room: the page comes later.') },
  },
  {
    path: '/walls/social-network',
    site: 'www.invented-network.test',
    own: false,
    service: 'gb-harbour',
    body: page(
      'en',
      'Invented Harbour Helpline | Invented Network',
      '<p>You must log in to see this page.</p><form method="post"><input type="text" placeholder="Email or phone number"><input type="password" placeholder="Password"><button>Log in</button></form><p>Create new account</p>',
    ),
    expect: { '+448081570123': unreadable('Members only.'), 'hello@invented-harbour.test': unreadable('Members only.') },
  },
  {
    path: '/walls/needs-scripts',
    service: 'cz-majak',
    body: '<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Vymyšlená linka Maják</title></head><body><noscript>Pro zobrazení stránky zapněte JavaScript.</noscript><div id="app"></div><script src="/static/js/main.4f2c.js"></script></body></html>',
    expect: { 800099123: unreadable('A script that is not there should draw it.'), '+420299001234': unreadable('The same.') },
  },
  {
    path: '/walls/banner-with-number',
    service: 'ch-bruecke',
    body: typo3({
      lang: 'de',
      name: 'Erfundene Fachstelle Brücke',
      body: `<p>Telefon 044 999 01 23</p>
<div id="cookie-layer" role="dialog" aria-modal="true"><h2>Datenschutz</h2><p>Wir verwenden Cookies. Fragen zum Datenschutz: 044 999 01 99, datenschutz@fachstelle-bruecke.test</p><button>Alle akzeptieren</button></div>`,
    }),
    expect: {
      '+41449990123': there('The page itself prints it; the banner lies over it.'),
      'info@fachstelle-bruecke.test': gone('The banner has an address of its own; the page prints none.'),
    },
  },
  {
    path: '/walls/no-index',
    service: 'lt-tiltas',
    headers: { 'x-robots-tag': 'noindex, nofollow' },
    body: typo3({
      lang: 'lt',
      name: 'Išgalvota linija Tiltas',
      head: '<meta name="robots" content="noindex">',
      body: '<p>Skambinkite 0 800 99 012, visą parą.</p>',
    }),
    expect: {
      '+37080099012': there('“Noindex” speaks to search engines; readers and this program may read it.', 'unreadable'),
      hours: there('“Visą parą”, day and night.', 'unreadable'),
    },
  },
];
