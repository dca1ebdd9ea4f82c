/** What stands between a program and the page: robots.txt, consent, log-ins, scripts, pictures. */
import { wordpress } from '../html.mjs';
import { gone, pageGone, there, unreadable } from '../verdicts.mjs';

const name = 'Påhittade Jourlinjen Norrsken';
const number = '+46846500412';
const good = wordpress({ lang: 'sv', name, body: '<p>Ring 08-465 004 12.</p>' });
const shell = (/** @type {string} */ script, inside = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${name}</title></head><body><div id="root">${inside}</div><script type="module">${script}</script></body></html>`;
const draw = (/** @type {string} */ text) => `document.querySelector('#root').innerHTML = ${text};`;
const service = 'se-norrsken';

/** @type {{ site: string, robots: string, status?: number }[]} what the sites with a robots.txt of their own answer to /robots.txt */
export const robots = [
  { site: 'www.all-closed.test', robots: 'User-agent: *\nDisallow: /\n' },
  {
    site: 'www.part-closed.test',
    robots: '# inga robotar under intern\nUser-agent: *\nDisallow: /intern/\nAllow: /intern/kontakt$\nCrawl-delay: 1\n',
  },
  { site: 'www.others-closed.test', robots: 'User-agent: GPTBot\nUser-agent: AhrefsBot\nDisallow: /\n\nUser-agent: *\nDisallow:\n' },
  { site: 'www.robots-broken.test', robots: 'Internal Server Error', status: 500 },
  { site: 'www.robots-is-a-page.test', robots: good },
];

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/kontakt',
    site: 'www.all-closed.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt asks programs to stay away.') },
  },
  {
    path: '/intern/jour',
    site: 'www.part-closed.test',
    service,
    body: good,
    expect: { [number]: unreadable('robots.txt closes this folder.') },
  },
  {
    path: '/intern/kontakt',
    site: 'www.part-closed.test',
    service,
    body: good,
    expect: { [number]: there('robots.txt opens this one page in the closed folder.') },
  },
  {
    path: '/kontakt',
    site: 'www.others-closed.test',
    service,
    body: good,
    expect: { [number]: there('robots.txt closes the site to two others only.') },
  },
  {
    path: '/kontakt',
    site: 'www.robots-broken.test',
    service,
    body: good,
    expect: { [number]: unreadable('Where robots.txt cannot be read, RFC 9309 says to stay away.') },
  },
  {
    path: '/kontakt',
    site: 'www.robots-is-a-page.test',
    service,
    body: good,
    expect: { [number]: there('A site that answers everything with a page has no robots.txt.') },
  },
  {
    path: '/walls/cookies',
    service,
    body: '<!doctype html><html lang="sv"><head><title>Vi använder kakor</title></head><body><h1>Vi använder kakor</h1><p>För att fortsätta till webbplatsen måste du godkänna kakor.</p><form method="post"><button>Godkänn alla</button><button>Endast nödvändiga</button></form></body></html>',
    expect: { [number]: unreadable('The text comes after consent only.') },
  },
  {
    path: '/walls/cookie-banner',
    service,
    body: good.replace(
      '<header',
      '<div class="cookie-banner" role="dialog"><p>Vi använder kakor. Du måste godkänna kakor för statistik.</p><button>Godkänn</button></div><header',
    ),
    expect: { [number]: there('A banner lies over the page; the page is there.') },
  },
  {
    path: '/walls/cookie-banner-gone',
    service,
    body: good
      .replace('08-465 004 12', '08-465 004 21')
      .replace('<header', '<div class="cookie-banner" role="dialog"><p>Vi använder kakor.</p><button>Godkänn</button></div><header'),
    expect: { [number]: gone('A banner is no wall: the page was read, and its number is another.') },
  },
  {
    path: '/walls/log-in',
    service,
    body: '<!doctype html><html lang="sv"><head><title>Logga in</title></head><body><h1>Logga in</h1><form method="post"><input name="u" placeholder="Användarnamn"><input type="password" name="p" placeholder="Lösenord"><button>Logga in</button></form></body></html>',
    expect: { [number]: unreadable('A log-in with status 200.') },
  },
  {
    path: '/walls/bot-check',
    service,
    body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><noscript><div>Enable JavaScript and cookies to continue</div></noscript><script>window._cf_chl_opt={cType:"managed"};</script></body></html>',
    expect: { [number]: unreadable('The server wants to see a human being first.') },
  },
  {
    path: '/walls/by-script',
    service,
    body: shell(draw("`<p>Ring ${['08-465', '004', '12'].join(' ')}</p>`")),
    expect: { [number]: there('A script draws the page, as readers see it.', 'unreadable') },
  },
  {
    path: '/walls/by-script-later',
    service,
    body: shell(
      `const { phone } = await (await fetch('/walls/data.json')).json(); ${draw('`<p>Ring ${phone}, vi svarar alla dagar.</p>`')}`,
    ),
    expect: { [number]: there('The script fetches the number from the same site.', 'unreadable') },
  },
  { path: '/walls/data.json', service, headers: { 'content-type': 'application/json' }, body: '{"phone":"08-465 004 12"}', expect: {} },
  {
    path: '/walls/by-script-other',
    service,
    body: shell(draw("'<p>Ring 08-465 004 21</p><p>Vi svarar alla dagar, på flera språk. Ingen frågar efter ditt namn.</p>'")),
    expect: { [number]: gone('The script draws another number.', 'unreadable') },
  },
  {
    path: '/walls/script-fails',
    service,
    body: shell(`await fetch('/walls/nowhere.json').then((answer) => answer.json());`, '<p>Laddar …</p>'),
    expect: { [number]: unreadable('The script fails and leaves “Loading …”.') },
  },
  { path: '/walls/nowhere.json', service, status: 503, body: 'no', expect: {} },
  {
    path: '/walls/picture-with-alt',
    service,
    body: wordpress({ lang: 'sv', name, body: '<img src="/jour.png" alt="Ring 08-465 004 12 alla dagar">' }),
    expect: { [number]: there('The picture’s text prints it for readers who do not see it.') },
  },
  {
    path: '/walls/picture-without-alt',
    service,
    body: wordpress({
      lang: 'sv',
      name,
      body: '<p>Ring oss:</p><p><img src="/wp-content/uploads/telefonnummer.png" width="320" height="60"></p>',
    }),
    expect: { [number]: unreadable('After “Ring oss:” stands a picture named “telefonnummer”.') },
  },
  {
    path: '/walls/picture-other-alt',
    service,
    body: wordpress({ lang: 'sv', name, body: '<p>Nytt nummer: <img src="/wp-content/uploads/bild-7.png" alt="Ring 08-465 004 21"></p>' }),
    expect: { [number]: gone('The picture’s text prints another number.') },
  },
  {
    path: '/walls/no-such-host',
    site: 'nowhere.invalid',
    service,
    expect: { [number]: unreadable('The name of the site is not found today; only a person can say whether for good.', 'page gone') },
  },
  {
    path: '/walls/soft-404-by-script',
    service,
    body: shell(draw("'<h1>Sidan hittades inte</h1><p>Den sida du söker finns inte längre.</p>'")),
    expect: { [number]: pageGone('The script draws “Sidan hittades inte”.', 'unreadable') },
  },
  {
    path: '/walls/by-script-in-full-page',
    service,
    body: wordpress({
      lang: 'sv',
      name,
      body: `<p>Ring <span id="jour"></span></p><script>jour.textContent = ['08', '465 004', '12'].join('-');</script>`,
    }),
    expect: { [number]: there('A script writes it into a page that is whole otherwise.', 'unreadable') },
  },
  {
    path: '/walls/frame',
    service,
    body: wordpress({ lang: 'sv', name, body: '<iframe src="/walls/frame-inside" title="Kontakt" width="400" height="80"></iframe>' }),
    expect: { [number]: there('The frame “Kontakt” shows it.', 'unreadable') },
  },
  { path: '/walls/frame-inside', service, body: '<!doctype html><title>Kontakt</title><p>Ring 08-465 004 12</p>', expect: {} },
];
