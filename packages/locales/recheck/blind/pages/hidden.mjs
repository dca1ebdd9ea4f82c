/** Numbers that stand in the source and that some or all readers do not see. */
import { wordpress } from '../html.mjs';
import { gone, there } from '../verdicts.mjs';

const lantaarn = 'Verzonnen Meldpunt De Blauwe Lantaarn';
const faros = 'Φανταστική Γραμμή Φάρος';
const norrsken = 'Påhittade Jourlinjen Norrsken';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/hidden/comment',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: '<!-- <p>Bel 078 99 01 45</p> terugzetten als de lijn weer werkt --><p>Mail ons.</p>',
    }),
    expect: { '+3278990145': gone('A comment is not for readers; here it even says that the line is out of order.') },
  },
  {
    path: '/hidden/script',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      head: '<script>window.dataLayer=[{"oldPhone":"+32 78 99 01 45","page":"contact"}];gtag("config","AW-1",{phone_conversion_number:"078 99 01 45"})</script>',
      body: '<p>Wij zijn alleen per brief bereikbaar: Denkbeeldige Kaai 7, 9999 Nergenshuizen.</p>',
    }),
    expect: { '+3278990145': gone('It is a variable of the counting script; the text sends readers to a postal address.') },
  },
  {
    path: '/hidden/template',
    service: 'gr-faros',
    body: wordpress({
      lang: 'el',
      name: faros,
      body: '<template id="old-box"><p>Καλέστε 210 000 1234</p></template><p>Γράψτε μας στη διεύθυνση της οδού Φαντασίας 5.</p>',
    }),
    expect: { '+302100001234': gone('A template is never drawn unless a script takes it out.', 'unreadable') },
  },
  {
    path: '/hidden/left-over',
    service: 'gr-faros',
    body: wordpress({
      lang: 'el',
      name: faros,
      body: '<p style="display:none">Τηλ. 210 000 1234</p><p>Τηλ. 210 000 1299</p>',
    }),
    expect: { '+302100001234': gone('Readers see another number; the hidden one was left over.', 'unreadable') },
  },
  {
    path: '/hidden/hidden-attribute',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'sv',
      name: norrsken,
      body: '<div hidden><p>Ring 08-465 004 12</p></div><p>Linjen är stängd. Skriv till oss i stället.</p>',
    }),
    expect: { '+46846500412': gone('Nothing on the page opens the hidden part, and the text says that the line is closed.', 'unreadable') },
  },
  {
    path: '/hidden/closed-details',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'sv',
      name: norrsken,
      body: '<details><summary>Hur når jag er?</summary><p>Ring 08-465 004 12, alla dagar.</p></details>',
    }),
    expect: { '+46846500412': there('Readers open it with one touch.') },
  },
  {
    path: '/hidden/accordion',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: `<h3><button aria-expanded="false" aria-controls="panel-2">Telefoon</button></h3>
<div id="panel-2" role="region" hidden><p>078 99 01 45</p></div>`,
    }),
    expect: { '+3278990145': there('A button opens the panel; this is how accordions are built.', 'unreadable') },
  },
  {
    path: '/hidden/tab-panel',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: `<ul role="tablist"><li role="tab" aria-controls="mail">Mail</li><li role="tab" aria-controls="bel">Bellen</li></ul>
<div role="tabpanel" id="mail">Schrijf ons.</div><div role="tabpanel" id="bel" style="display: none">Bel 078-990 145</div>`,
    }),
    expect: { '+3278990145': there('The tab “Bellen” shows it.', 'unreadable') },
  },
  {
    path: '/hidden/small-screens',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: '<div class="d-none d-lg-block">078 99 01 45</div><div class="screen-reader-text">Bel 078 99 01 45</div>',
    }),
    expect: { '+3278990145': there('It is hidden on narrow screens only, and read out on all.') },
  },
  {
    path: '/hidden/declarative-shadow',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'sv',
      name: norrsken,
      body: '<contact-card><template shadowrootmode="open"><p>Telefon: 08-465 004 12</p></template></contact-card>',
    }),
    expect: { '+46846500412': there('A template of this kind is drawn.', 'unreadable') },
  },
  {
    path: '/hidden/no-script',
    service: 'bg-most',
    body: wordpress({
      lang: 'bg',
      name: 'Измислена линия „Седем моста“',
      body: '<div id="phone-widget"></div><noscript><p>Обадете се на 0800 99 123</p></noscript>',
    }),
    expect: { '+35980099123': there('Readers without scripts see it, and the widget is there for the others.', 'unreadable') },
  },
  {
    path: '/hidden/reveal-button',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: lantaarn,
      body: '<p><button class="show-phone" data-phone="078 99 01 45">Toon telefoonnummer</button></p>',
    }),
    expect: { '+3278990145': there('The button shows it.', 'unreadable') },
  },
];
