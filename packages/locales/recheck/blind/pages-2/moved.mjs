/** Pages that went to other sites, other languages or files, and pages that are no more in other languages. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { pdf } from '../pdf.mjs';
import { gone, pageGone, pageMoved, there, unreadable } from '../verdicts.mjs';

const harbour = 'Invented Harbour Helpline';
const freephone = '+448081570123';
const office = '+442079460123';
const good = drupal({ lang: 'en', name: harbour, title: 'Contact', body: '<p>Call 0808 157 0123 or the office, 020 7946 0123.</p>' });
const to = (/** @type {number} */ status, /** @type {string} */ location) => ({ status, headers: { location }, body: '' });
/** Pages on the way, which no record names. */
const between = { service: 'gb-harbour', expect: {} };
const service = 'gb-harbour';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/',
    ...between,
    body: wix({ lang: 'en', name: harbour, title: 'Welcome', body: '<p class="font_8">Our garden in spring.</p>' }),
  },
  { path: '/contact', ...between, body: good },
  { path: '/en/contact', site: 'www.new-harbour.test', ...between, body: good },
  {
    path: '/',
    site: 'www.new-harbour.test',
    ...between,
    body: wix({ lang: 'en', name: harbour, title: 'Welcome', body: '<p class="font_8">Call 0808 157 0123.</p>' }),
  },
  {
    path: '/moved/other-site',
    service,
    ...to(308, '//www.new-harbour.test/en/contact'),
    expect: {
      [freephone]: pageMoved('For good, to another site that prints it.'),
      [office]: pageMoved('The new page prints this one too.'),
    },
  },
  {
    path: '/moved/other-front-page',
    service,
    ...to(301, '//www.new-harbour.test/'),
    expect: {
      [freephone]: pageMoved('For good, to the front page of another site, which prints it.', 'there'),
      [office]: pageGone('The front page does not print this one: somebody has to look for a page that does.', 'gone', 'unreadable'),
    },
  },
  {
    path: '/moved/home-for-now',
    service,
    ...to(302, '/'),
    expect: { [freephone]: pageGone('It leads to the front page, which lacks it.', 'unreadable') },
  },
  {
    path: '/moved/for-now',
    service,
    ...to(307, '/contact'),
    expect: { [freephone]: there('307 says that the old address stays.', 'page moved') },
  },
  {
    path: '/moved/old-name.html',
    service,
    ...to(301, '/contact'),
    expect: { [freephone]: pageMoved('The new page prints it; the record should name it.') },
  },
  {
    path: '/moved/leaflet',
    service,
    ...to(301, '/moved/leaflet.pdf'),
    expect: { [freephone]: pageMoved('For good, to a leaflet that prints it.') },
  },
  {
    path: '/moved/leaflet.pdf',
    ...between,
    headers: { 'content-type': 'application/pdf' },
    body: pdf([harbour, 'We listen to everybody.', 'Call 0808 157 0123'].map((text, index) => ({ x: 60, y: 760 - 18 * index, text }))),
  },
  {
    path: '/moved/to-soft-404',
    service,
    ...to(301, '/moved/not-found'),
    expect: { [freephone]: pageGone('It leads to a page that says, with status 200, that there is none.') },
  },
  {
    path: '/moved/not-found',
    ...between,
    body: typo3({ lang: 'en', name: harbour, title: 'Sorry, we can’t find that page', body: '<p>It may have been moved or deleted.</p>' }),
  },
  {
    path: '/moved/refresh-header',
    service,
    headers: { refresh: '0; url=/contact' },
    body: '<!doctype html><html lang="en"><title>Moved</title><p>We have moved. <a href="/contact">Go on</a></p></html>',
    expect: { [freephone]: pageMoved('A header sends browsers on to the new page.', 'there', 'unreadable') },
  },
  {
    path: '/moved/by-script',
    service,
    body: '<!doctype html><html lang="en"><title>Redirecting…</title><script>location.replace("/contact")</script><p>Redirecting…</p></html>',
    expect: { [freephone]: pageMoved('A script sends browsers on to the new page.', 'there', 'unreadable') },
  },
  {
    path: '/moved/says-so',
    service,
    body: tables({
      lang: 'en',
      name: harbour,
      title: 'This page has moved',
      body: '<P>This page has moved. Please change your bookmarks: <A HREF="/contact">new page</A>',
    }),
    expect: { [freephone]: pageMoved('It says that it has moved, and links to where.', 'page gone', 'unreadable') },
  },
  {
    path: '/moved/hungarian',
    service: 'hu-hid',
    body: drupal({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      title: 'A keresett oldal nem található',
      body: '<p>Lehet, hogy törölték.</p>',
    }),
    expect: { '0680999012': pageGone('“Nem található”, not to be found, with status 200.') },
  },
  {
    path: '/moved/czech',
    service: 'cz-majak',
    body: typo3({
      lang: 'cs',
      name: 'Vymyšlená linka Maják',
      title: 'Stránka nenalezena',
      body: '<p>Požadovaná stránka neexistuje.</p>',
    }),
    expect: { 800099123: pageGone('“Stránka nenalezena”, page not found, with status 200.') },
  },
  {
    path: '/moved/turkish',
    service: 'tr-fener',
    body: sharePoint({
      lang: 'tr',
      name: 'Uydurma Fener Destek Hattı',
      title: 'Sayfa bulunamadı',
      body: '<p>Aradığınız sayfa kaldırılmış.</p>',
    }),
    expect: { '+902129990123': pageGone('“Sayfa bulunamadı”, page not found, with status 200.') },
  },
  {
    path: '/moved/lithuanian',
    service: 'lt-tiltas',
    body: wix({ lang: 'lt', name: 'Išgalvota linija Tiltas', title: 'Puslapis nerastas', body: '<p class="font_8">Klaida 404</p>' }),
    expect: { '+37080099012': pageGone('“Puslapis nerastas”, page not found, with status 200.') },
  },
  {
    path: '/moved/finnish-removed',
    service: 'fi-lyhty',
    body: drupal({ lang: 'fi', name: 'Keksitty Lyhty-puhelin', title: 'Sivua ei löytynyt', body: '<p>Etsimäsi sivu on poistettu.</p>' }),
    expect: { '+358800990123': pageGone('“Sivua ei löytynyt”, page not found, with status 200.') },
  },
  {
    path: '/moved/romanian-help',
    service: 'ro-punte',
    body: drupal({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      title: 'Contact',
      body: '<p>Sunați la 0800 990 456.</p><p><small>Pagina nu a fost găsită? Trimiteți-ne linkul greșit.</small></p>',
    }),
    expect: { '0800990456': there('“Page not found?” is a question in small print on a page that is there.') },
  },
  {
    path: '/moved/no-results',
    service: 'nl-anker',
    body: newspaper({
      lang: 'nl',
      paper: 'De Verzonnen Courant',
      name: 'Zoeken',
      date: '2026-01-01',
      body: '<p>0 resultaten voor “hulplijn anker”. Controleer de spelling.</p>',
    }),
    expect: { '08009912': gone('A search that finds nothing: the article is no more.', 'page gone', 'unreadable') },
  },
  {
    path: '/moved/under-construction',
    service: 'it-faro',
    body: tables({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      title: 'Sito in costruzione',
      body: '<P>Sito in costruzione. Torneremo presto online!',
    }),
    expect: { 800990012: unreadable('“Under construction, back soon”: nobody can tell what it will print.') },
  },
];
