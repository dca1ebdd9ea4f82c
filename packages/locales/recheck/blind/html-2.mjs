/** The frames of the second set: Typo3, Drupal, SharePoint, Wix, a newspaper, and a page from the years of tables. */
import { filler as first } from './html.mjs';

/** A paragraph in each language, so that no page is empty but for its number. */
export const filler = {
  ...first,
  hu: '<p>Bárki hívhat bennünket, akit kihasználnak vagy fenyegetnek. A beszélgetés ingyenes, és a nevét senki nem kérdezi. Együtt keressük meg, mire van most szüksége: orvosra, szállásra vagy ügyvédre.</p>',
  cs: '<p>Obrátit se na nás může každý, koho někdo zneužívá nebo vydírá. Rozhovor nic nestojí a na jméno se neptáme. Společně hledáme, co je teď potřeba: lékař, nocleh nebo právník.</p>',
  uk: '<p>До нас може звернутися кожен, кого примушують або обманюють. Розмова безкоштовна, і ніхто не питає імені. Разом шукаємо те, що потрібно зараз: лікаря, нічліг чи адвоката.</p>',
  ro: '<p>Ne poate suna oricine este exploatat sau amenințat. Discuția nu costă nimic și nimeni nu vă întreabă numele. Căutăm împreună ce vă trebuie acum: un medic, un pat pentru noapte, un avocat.</p>',
  it: '<p>Può rivolgersi a noi chiunque si senta sfruttato o minacciato. Il colloquio non costa nulla e nessuno chiede il nome. Insieme cerchiamo quello che serve adesso: un medico, un letto per la notte, un avvocato.</p>',
  es: '<p>Puede hablar con nosotras cualquier persona a la que exploten o amenacen. La conversación no cuesta nada y nadie pregunta el nombre. Juntos buscamos lo que hace falta ahora: un médico, una cama, una abogada.</p>',
  fi: '<p>Voit ottaa yhteyttä, jos joku käyttää sinua hyväksi tai uhkailee. Keskustelu ei maksa mitään eikä nimeä kysytä. Etsimme yhdessä sen, mitä nyt tarvitset: lääkärin, yösijan tai asianajajan.</p>',
  sr: '<p>Može da nam se javi svako koga neko iskorišćava ili mu preti. Razgovor je besplatan i niko ne pita za ime. Zajedno tražimo ono što je sada potrebno: lekara, krevet za noć, advokata.</p>',
  tr: '<p>Sömürülen ya da tehdit edilen herkes bize ulaşabilir. Görüşme ücretsizdir ve kimse adınızı sormaz. Şimdi neye ihtiyacınız varsa birlikte ararız: doktor, yatacak yer, avukat.</p>',
  lt: '<p>Į mus gali kreiptis kiekvienas, ką nors išnaudoja ar kam grasina. Pokalbis nieko nekainuoja ir vardo niekas neklausia. Kartu ieškome to, ko reikia dabar: gydytojo, nakvynės, advokato.</p>',
  ka: '<p>ჩვენთან შეუძლია დარეკოს ყველას, ვისაც აიძულებენ ან ემუქრებიან. საუბარი უფასოა და სახელს არავინ გეკითხებათ. ერთად ვეძებთ იმას, რაც ახლა გჭირდებათ: ექიმს, ღამისთევას, ადვოკატს.</p>',
  ru: '<p>К нам может обратиться каждый, кого принуждают или обманывают. Разговор бесплатный, и никто не спрашивает имени. Вместе ищем то, что нужно сейчас: врача, ночлег, адвоката.</p>',
};

/**
 * @typedef {object} Frame
 * @property {keyof typeof filler} lang
 * @property {string} name of the service, the office or the newspaper, in the title and the header
 * @property {string} [title] of the page; else the name
 * @property {string} [head] more in the head
 * @property {string} [body] the text; the filler stands before it
 * @property {string} [footer]
 * @property {string} [charset] what the meta element says; an empty string for no meta element
 */

const direction = (/** @type {string} */ lang) => (lang === 'ar' || lang === 'fa' ? ' dir="rtl"' : '');
const meta = (/** @type {string} */ charset) => (charset ? `<meta charset="${charset}">` : '');

/** @param {Frame} frame @returns {string} a page as Typo3 makes them: numbered content elements, a footer of several columns */
export function typo3({ lang, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!DOCTYPE html>
<html lang="${lang}"${direction(lang)}>
<head>
${meta(charset)}
<!-- This website is powered by TYPO3 -->
<title>${title}: ${name}</title>
<meta name="viewport" content="width=device-width">
${head}</head>
<body id="p318" class="page-318 pagelevel-2 language-0">
<div id="page-header"><a href="/" title="${name}">${name}</a></div>
<main id="page-content"><!--TYPO3SEARCH_begin-->
<div id="c1411" class="frame frame-default frame-type-header"><h1>${title}</h1></div>
<div id="c1412" class="frame frame-default frame-type-text">${filler[lang]}</div>
<div id="c1413" class="frame frame-type-text">${body}</div>
<!--TYPO3SEARCH_end--></main>
<footer id="page-footer"><section class="footer-section"><div class="col-lg-4"></div><div class="col-lg-4">${footer}</div></section></footer>
</body>
</html>
`;
}

/** @param {Frame} frame @returns {string} a page as Drupal makes them: fields with labels, blocks, regions */
export function drupal({ lang, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!DOCTYPE html>
<html lang="${lang}"${direction(lang)} prefix="og: https://ogp.me/ns#">
<head>${meta(charset)}<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>${title} | ${name}</title>${head}</head>
<body class="path-node page-node-type-service">
<a href="#main-content" class="visually-hidden focusable">↓</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="site-branding"><a href="/" rel="home">${name}</a></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<h1 class="page-title"><span class="field field--name-title field--type-string">${title}</span></h1>
<article class="node node--type-service node--view-mode-full"><div class="node__content">
<div class="clearfix text-formatted field field--name-body">${filler[lang]}</div>
${body}
</div></article></main>
<footer role="contentinfo"><div class="region region-footer">${footer}</div></footer>
</div></div>
</body></html>
`;
}

/** @param {Frame} frame @returns {string} a page as SharePoint makes them for ministries: zero-width spaces, web parts, data beside the text */
export function sharePoint({ lang, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!DOCTYPE html>
<html dir="${direction(lang) ? 'rtl' : 'ltr'}" lang="${lang}">
<head>${meta(charset)}<meta name="GENERATOR" content="Microsoft SharePoint"><title>${title}</title>${head}
<script>var _spPageContextInfo = {"webServerRelativeUrl":"\\u002fministry","pageItemId":1147,"webTitle":"${name}","siteClientTag":"1802$$16.0.5400"};</script></head>
<body><form method="post" action="./Pages/default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGRk0800990">
<div id="s4-workspace"><div class="ms-breadcrumb-top">${name}</div><div class="ms-webpart-zone"><h1>${title}</h1>
<div class="ms-rtestate-field">\u200b${filler[lang]}${body}\u200b</div></div>
<div class="ms-footer">${footer}</div></div></form></body></html>
`;
}

/** @param {Frame} frame @returns {string} a page as Wix makes them: spans in spans, and a guard of zero width in each line */
export function wix({ lang, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  const rich = (/** @type {string} */ inner, /** @type {number} */ index) =>
    `<div id="comp-k${index}x" class="wixui-rich-text" data-testid="richTextElement">${inner}<p class="font_8"><span class="wixGuard wixui-rich-text__text">\u200b</span></p></div>`;
  return `<!DOCTYPE html>
<html lang="${lang}"${direction(lang)}><head>${meta(charset)}<meta name="generator" content="Wix.com Website Builder"><title>${title} | ${name}</title>${head}</head>
<body><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER">${rich(`<h1 class="font_0">${title}</h1>`, 1)}</header>
<main id="PAGES_CONTAINER">${rich(filler[lang], 2)}${rich(body, 3)}</main><footer id="SITE_FOOTER">${rich(footer, 4)}</footer></div></div>
<script type="application/json" id="wix-viewer-model">{"siteFeatures":["assetsLoader","router"],"rollout":{"siteAssetsVersionsRollout":false}}</script></body></html>
`;
}

/** @param {Frame & { paper: string, date: string }} frame @returns {string} an article of a newspaper, with its date, a box of other news and a tag cloud */
export function newspaper({ lang, paper, name, title = name, date, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!doctype html><html lang="${lang}"${direction(lang)}><head>${meta(charset)}<title>${title} – ${paper}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${date}">${head}</head>
<body><nav><a href="/">${paper}</a></nav>
<article><header><h1>${title}</h1><time datetime="${date}">${date}</time></header>
${filler[lang]}
<div class="ad-slot" data-ad="7900123"></div>
${body}
</article><aside><ul><li><a href="/a/1">1</a></li><li><a href="/a/2">2</a></li></ul></aside>
<footer>${footer}<p>© ${paper}</p></footer></body></html>
`;
}

/** @param {Frame} frame @returns {string} a page from the years of tables and fonts, of which many are still there */
export function tables({ lang, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD>${charset && `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">`}<TITLE>${title}</TITLE>${head}</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000"${direction(lang)}>
<TABLE WIDTH=760 BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2><FONT SIZE=5 COLOR="#003366"><B>${name}</B></FONT></TD></TR>
<TR><TD WIDTH=140 VALIGN=TOP><A HREF="index.htm">Index</A><BR><IMG SRC="spacer.gif" WIDTH=1 HEIGHT=300></TD>
<TD VALIGN=TOP><FONT FACE="Arial" SIZE=2>${filler[lang]}
${body}
</FONT></TD></TR><TR><TD COLSPAN=2><FONT SIZE=1>${footer}</FONT></TD></TR></TABLE></BODY></HTML>
`;
}
