/** Pages that went elsewhere, or say with status 200 that they are no more. */
import { wordpress } from '../html.mjs';
import { gone, pageGone, pageMoved, there, unreadable } from '../verdicts.mjs';

const name = 'Verzonnen Meldpunt De Blauwe Lantaarn';
const number = '+3278990145';
const good = wordpress({ lang: 'nl', name, title: 'Nieuwe contactpagina', body: '<p>Bel 078 99 01 45.</p>' });
const to = (/** @type {number} */ status, /** @type {string} */ location) => ({ status, headers: { location }, body: '' });
/** Pages on the way, which no record names. */
const between = { service: 'be-lantaarn', expect: {} };

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  { path: '/', ...between, body: wordpress({ lang: 'nl', name, title: 'Welkom', body: '<p>Nieuws van onze tuin.</p>' }) },
  { path: '/moved/new', ...between, body: good },
  { path: '/moved/second', ...between, ...to(302, '/moved/third') },
  { path: '/moved/third', ...between, ...to(301, '../moved/new#telefoon') },
  {
    path: '/moved/chain',
    service: 'be-lantaarn',
    ...to(301, '/moved/second'),
    expect: { [number]: pageMoved('301, 302, 301, then the number: the record should name the new address.') },
  },
  {
    path: '/moved/for-now',
    service: 'be-lantaarn',
    ...to(302, '/moved/new'),
    expect: { [number]: there('302 says that the old address stays the right one.', 'page moved') },
  },
  {
    path: '/moved/trailing-slash',
    service: 'be-lantaarn',
    ...to(301, '/moved/trailing-slash/'),
    expect: { [number]: there('Only a slash was added.', 'page moved') },
  },
  { path: '/moved/trailing-slash/', ...between, body: good },
  {
    path: '/moved/home',
    service: 'be-lantaarn',
    ...to(301, '/'),
    expect: {
      [number]: pageMoved('The old page leads to the front page, which does not print the number: somebody has to look.', 'page gone'),
    },
  },
  {
    path: '/moved/new-without',
    service: 'be-lantaarn',
    ...to(308, '/near/swapped'),
    expect: { [number]: gone('The new page is the same page with another number.', 'page moved') },
  },
  {
    path: '/moved/meta-refresh',
    service: 'be-lantaarn',
    body: '<!doctype html><html lang="nl"><head><title>Verhuisd</title><meta http-equiv="refresh" content="0; url=/moved/new"></head><body><a href="/moved/new">Verder</a></body></html>',
    expect: { [number]: pageMoved('A browser goes on to the new page by itself.', 'there') },
  },
  {
    path: '/moved/loop',
    service: 'be-lantaarn',
    ...to(302, '/moved/loop-2'),
    expect: { [number]: unreadable('Two addresses that point to each other.') },
  },
  { path: '/moved/loop-2', ...between, ...to(302, '/moved/loop') },
  {
    path: '/moved/login',
    service: 'be-lantaarn',
    ...to(302, '/inloggen?terug=%2Fmoved%2Flogin'),
    expect: { [number]: unreadable('Only members are let in; what the page says is not known.') },
  },
  {
    path: '/inloggen?terug=%2Fmoved%2Flogin',
    ...between,
    body: '<!doctype html><html lang="nl"><head><title>Inloggen</title></head><body><h1>Inloggen</h1><form method="post"><label>Gebruikersnaam <input name="user"></label><label>Wachtwoord <input type="password" name="pass"></label><button>Inloggen</button></form></body></html>',
  },
  {
    path: '/moved/soft-404-nl',
    service: 'be-lantaarn',
    body: wordpress({ lang: 'nl', name, title: 'Pagina niet gevonden', body: '<p>Oeps! De pagina die u zoekt, bestaat niet (meer).</p>' }),
    expect: { [number]: pageGone('Status 200, but the heading says that the page was not found.') },
  },
  {
    path: '/moved/soft-404-fr',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: 'Ligne Inventée Le Phare',
      title: 'Page introuvable',
      body: '<p>La page demandée n’existe plus.</p>',
    }),
    expect: { '+33199001234': pageGone('“Page introuvable”, with status 200.') },
  },
  {
    path: '/moved/soft-404-pl',
    service: 'pl-jaskolka',
    body: wordpress({
      lang: 'pl',
      name: 'Zmyślony Telefon Zaufania Jaskółka',
      title: 'Nie znaleziono strony',
      body: '<p>Wpisany adres jest nieprawidłowy.</p>',
    }),
    expect: { '+48800999012': pageGone('“Nie znaleziono strony”, with status 200.') },
  },
  {
    path: '/moved/soft-404-el',
    service: 'gr-faros',
    body: wordpress({ lang: 'el', name: 'Φανταστική Γραμμή Φάρος', title: 'Η σελίδα δεν βρέθηκε', body: '<p>Σφάλμα 404</p>' }),
    expect: { '+302100001234': pageGone('“Η σελίδα δεν βρέθηκε”, with status 200.') },
  },
  {
    path: '/moved/soft-404-bg',
    service: 'bg-most',
    body: wordpress({
      lang: 'bg',
      name: 'Измислена линия „Седем моста“',
      title: 'Страницата не е намерена',
      body: '<p>Опитайте с търсене.</p>',
    }),
    expect: { '+35980099123': pageGone('“Страницата не е намерена”, with status 200.') },
  },
  {
    path: '/moved/soft-404-sv-with-footer',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'sv',
      name: 'Påhittade Jourlinjen Norrsken',
      title: 'Sidan kunde inte hittas',
      footer: '<p>Ring 08-465 004 12</p>',
    }),
    expect: {
      '+46846500412': there('The page is gone and the footer of the error page prints the number, which readers can call.', 'page gone'),
    },
  },
  {
    path: '/moved/not-a-404',
    service: 'pt-andorinha',
    body: wordpress({
      lang: 'pt',
      name: 'Linha Inventada Andorinha',
      title: 'Crianças desaparecidas não encontradas: 404 casos em 2024',
      body: '<p>Ligue 800 990 123</p>',
    }),
    expect: { '+351800990123': there('“Não encontradas” and 404 are the topic of the page.') },
  },
  {
    path: '/moved/parked',
    service: 'be-lantaarn',
    site: 'www.oude-lantaarn.test',
    body: '<!doctype html><html><head><title>oude-lantaarn.test is for sale</title></head><body><h1>This domain is for sale</h1><p>Buy now for € 1,299 or make an offer. Call our brokers: +32 78 99 01 45 00</p><ul><li>Related searches</li><li>Lantern</li><li>Garden lights</li></ul></body></html>',
    expect: { [number]: pageGone('The site has gone to a dealer of names.', 'gone', 'unreadable') },
  },
];
