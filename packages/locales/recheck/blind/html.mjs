/** The frames around the text of a page, as they stand around real ones: a menu, a side column, a footer. */

/** A paragraph or two in each language, so that no page is empty but for its number. */
export const filler = {
  nl: '<p>Wij luisteren naar iedereen die vragen heeft over uitbuiting. Een gesprek kost u niets en wij vragen geen naam. Samen zoeken wij wat u nu nodig hebt: een arts, een bed voor de nacht, een advocaat of alleen een luisterend oor.</p><p>Onze medewerkers spreken meerdere talen. U beslist zelf wat er daarna gebeurt.</p>',
  fr: '<p>Nous écoutons toute personne qui se pose des questions sur l’exploitation. L’entretien est gratuit et personne ne demande votre nom. Nous cherchons avec vous ce qu’il faut maintenant : un médecin, un lit pour la nuit, un avocat.</p><p>Notre équipe parle plusieurs langues. C’est vous qui décidez de la suite.</p>',
  de: '<p>Wir hören allen zu, die Fragen zu Ausbeutung haben. Das Gespräch kostet nichts, und niemand fragt nach Ihrem Namen. Gemeinsam suchen wir, was Sie jetzt brauchen: ärztliche Hilfe, ein Bett für die Nacht, eine Anwältin.</p><p>Unser Team spricht mehrere Sprachen. Was danach geschieht, entscheiden Sie.</p>',
  el: '<p>Ακούμε όλους όσοι έχουν ερωτήσεις για την εκμετάλλευση. Η συζήτηση δεν κοστίζει τίποτα και κανείς δεν ζητά το όνομά σας. Μαζί βρίσκουμε τι χρειάζεστε τώρα: έναν γιατρό, ένα κρεβάτι για τη νύχτα, έναν δικηγόρο.</p>',
  bg: '<p>Изслушваме всеки, който има въпроси за експлоатацията. Разговорът е безплатен и никой не пита за името Ви. Заедно търсим какво Ви е нужно сега: лекар, легло за нощта, адвокат.</p>',
  pl: '<p>Słuchamy każdego, kto ma pytania o wyzysk. Rozmowa nic nie kosztuje i nikt nie pyta o nazwisko. Razem szukamy tego, co teraz potrzebne: lekarza, łóżka na noc, prawnika.</p><p>Mówimy w kilku językach. O tym, co dalej, decydujesz Ty.</p>',
  pt: '<p>Ouvimos todas as pessoas que têm perguntas sobre a exploração. A conversa não custa nada e ninguém pede o seu nome. Juntos procuramos o que é preciso agora: um médico, uma cama para a noite, um advogado.</p>',
  sv: '<p>Vi lyssnar på alla som har frågor om utnyttjande. Samtalet kostar ingenting och ingen frågar efter ditt namn. Tillsammans letar vi efter det du behöver nu: en läkare, en säng för natten, en advokat.</p>',
  ar: '<p>نستمع إلى كل من لديه أسئلة حول الاستغلال. المحادثة مجانية ولا يسأل أحد عن اسمك. نبحث معًا عما تحتاج إليه الآن: طبيب، أو سرير لليلة، أو محامٍ.</p>',
  fa: '<p>ما به هر کسی که دربارهٔ بهره‌کشی پرسشی دارد گوش می‌دهیم. گفت‌وگو رایگان است و هیچ‌کس نام شما را نمی‌پرسد. با هم آنچه را اکنون لازم دارید پیدا می‌کنیم: پزشک، جای خواب، وکیل.</p>',
  en: '<p>We listen to everybody who has questions about exploitation. Talking costs nothing and nobody asks for your name. Together we look for what you need now: a doctor, a bed for the night, a lawyer.</p>',
};

const MENU = {
  nl: ['Home', 'Wie zijn wij', 'Nieuws', 'Contact'],
  fr: ['Accueil', 'Qui sommes-nous', 'Actualités', 'Contact'],
  de: ['Startseite', 'Über uns', 'Aktuelles', 'Kontakt'],
  el: ['Αρχική', 'Ποιοι είμαστε', 'Νέα', 'Επικοινωνία'],
  bg: ['Начало', 'За нас', 'Новини', 'Контакти'],
  pl: ['Strona główna', 'O nas', 'Aktualności', 'Kontakt'],
  pt: ['Início', 'Quem somos', 'Notícias', 'Contactos'],
  sv: ['Start', 'Om oss', 'Nyheter', 'Kontakt'],
  ar: ['الرئيسية', 'من نحن', 'أخبار', 'اتصل بنا'],
  fa: ['خانه', 'دربارهٔ ما', 'خبرها', 'تماس'],
  en: ['Home', 'About us', 'News', 'Contact'],
};

/**
 * @typedef {object} Frame
 * @property {keyof typeof MENU} lang
 * @property {string} name of the service or the office, in the title and the header
 * @property {string} [title]
 * @property {string} [head] more in the head
 * @property {string} [body] the text; the filler stands before it
 * @property {string} [footer]
 * @property {string} [charset] what the meta element says; an empty string for no meta element
 */

/** @param {Frame} frame @returns {string} a page as WordPress themes make them */
export function wordpress({ lang, name, title = MENU[lang][3], head = '', body = '', footer = '', charset = 'UTF-8' }) {
  const menu = MENU[lang]
    .map((text, index) => `<li class="menu-item menu-item-${1200 + index}"><a href="/${lang}/">${text}</a></li>`)
    .join('');
  return `<!DOCTYPE html>
<html lang="${lang}"${lang === 'ar' || lang === 'fa' ? ' dir="rtl"' : ''}>
<head>
${charset && `<meta charset="${charset}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${name}</title>
<meta name="generator" content="WordPress 6.7.1">
<link rel="stylesheet" href="/wp-content/themes/astra/style.min.css?ver=4.8.9">
${head}
</head>
<body class="page-template-default page page-id-2417">
<header class="site-header"><a class="custom-logo-link" href="/">${name}</a><nav><ul id="primary-menu">${menu}</ul></nav></header>
<main id="content" class="site-main"><article class="entry-content"><h1>${title}</h1>
${filler[lang]}
${body}
</article></main>
<footer class="site-footer"><p>© 2019–2025 ${name}</p>
${footer}
</footer>
<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" defer></script>
</body>
</html>
`;
}

/** @param {Frame & { office: string }} frame @returns {string} a page as a ministry or a town has them, which names the service in its text */
export function office({ lang, office, name, title = name, head = '', body = '', footer = '', charset = 'utf-8' }) {
  return `<!doctype html>
<html lang="${lang}"${lang === 'ar' || lang === 'fa' ? ' dir="rtl"' : ''}>
<head>${charset && `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`}<title>${title} | ${office}</title>${head}</head>
<body>
<div class="topbar"><a href="/">${office}</a></div>
<div class="breadcrumb"><a href="/">${MENU[lang][0]}</a> › <a href="/${lang}/themes">${MENU[lang][2]}</a> › <span>${title}</span></div>
<div id="main"><h1>${title}</h1>
${filler[lang]}
${body}
</div>
<div id="footer"><p>${office}</p>${footer}</div>
</body>
</html>
`;
}
