/** The words around a number that say what it is. They are compared without accents and case (`folded`). */

const FAX = String.raw`(?:tele)?(?:fax|faks|факс|φαξ|ფაქს|ֆաքս)|telecopie|belgegecer|belgecer|telekopi|فاكس|فاکس|فکس|传真|傳真|ፋክስ|ฟกซ|โทรสาร|팩스|📠|🖷`;
const PHONE = String.raw`tel|phone|fon\b|тел|τηλ|ტელ|հեռ|هاتف|تلفن|تليفون|טלפון|电话|電話|ስልክ|puh|simi|sima|numar|gsm|mobil|whatsapp|sms`;
const fax = new RegExp(FAX, 'u');
const faxAndPhone = new RegExp(
  `(?:${PHONE})[\\p{L}]*\\.?\\s*(?:[/&+,]|-|\\b(?:and|et|en|und|i|y|e|og|och|ja|a|si|ir|un|и|та|και)\\b)\\s*(?:${FAX})|(?:${FAX})\\.?\\s*[/&+,]\\s*(?:${PHONE})`,
  'u',
);
const otherNumber =
  /\b(?:iban|bic|c\/c(?: postale)?|ccp|postgiro|bankgiro|plusgiro|girokonto|spendenkonto|postkonto|p\.? ?iva|cig|cup|vat|tva|btw|ust|uid|nip|regon|krs|siret|siren|ico|dic|oib|cui|cif|nif|kvk|kbo|bce|rsin|cvr|orgnr|isbn|issn|ref|account|konto|compte|rekening|cuenta|conta|ondernemingsnummer|steuernummer|order|invoice|factuur|facture|rechnung|dossier|kenmerk|bestelnummer|aktenzeichen)(?: ?(?:no|nr|nummer|number|n))?\b[\s.:nº°]*(?:[a-z]{2}\s?)?$/u;

/** The number of an order, a decree, a file. */
const paper =
  /(?<!\p{L})(?:decreto|decree|decret|dekret|delibera(?:zione)?|resolucion|expediente|protocollo|prot|hotararea?|decizia?|ordinul|zarzadzeni[ea]|vyhlask[ay]|usneseni|hatarozat|rendelet|besluit|beschluss|arrete|kararname|karar|isakymas|resenje|rjesenje|наказ|приказ|указ|заповед|постанов|розпорядж|распоряж|рішенн|решени|договор|договір|закон|рахун|расчетн\p{L}* счет|сметк|рачун|код єдрпоу|єдрпоу|огрн|инн|еик|αποφαση)\p{L}*(?: ?(?:no|nr|num|numero|number|n|номер|br|бр|c|č))?[\s.:º°]*$/u;

/** Words that stand beside a number to call. Beginnings, so that endings of case and number do not matter. */
const CUES =
  /tel(?!l\b|l )|phone|call|dial|\bring|hotline|helpline|\bline\b|number|nummer|numer|numar|appel|joindre|\bbel\b|bellen|\bbelt|anruf|\bruf|notruf|ligne|linea|linha|lijn|linie|linij|linja|vonal|hiv(?:j|h|as)|szam|broj|stevil|cislo|zavolej|volaj|zadzwon|dzwon|infolin|llam|ligue|ligar|chiam|gratuit|gratis|kostenlos|numru|cempel|hring|simi|sima|puhel|soit|numero|helist|zvan|zvon|pozov|poziv|nazov|skambin|numeri|ara(?:yin|yabil)|hatt|suna|apel|тел|номер|дзвон|звон|линия|линија|лин(?:і|ія)|позвон|обад|повик|позив|број|безплат|безкоштов|τηλ|γραμμ|αριθμ|καλ(?:ε|ω)|ნომერ|დარეკ|ცხელ|հեռ|զանգ|هاتف|اتصل|رقم|خط|تلفن|تماس|טלפון|חייג|קו|电话|電話|拨打|ስልክ|ደውሉ|0800|sms|whatsapp|chat/u;

/** After a number: it counts something. */
const QUANTITY =
  /^\s*(?:%|€|\$|£|°|m2|m²|km|eur\b|euro|chf|people|persons|victims|women|men|girls|boys|children|cases|calls|years|days|pages|rooms|members|personnes|victimes|femmes|enfants|appels|cas\b|ans\b|jours|mensen|personen|slachtoffers|vrouwen|kinderen|oproepen|gevallen|jaar|dagen|menschen|opfer|frauen|kinder|anrufe|falle|jahre|tage|persone|vittime|donne|casi|anni|personas|victimas|mujeres|casos|anos|pessoas|vitimas|osob|ofiar|kobiet|lidi|obeti|ljudi|людей|осіб|человек)/u;
const AMOUNT = /(?:[€$£#§№]|n°|\bnr\.?|\bart\.?|article|artikel|\bp\.|page|bus|tram|lijn|room|kamer|zimmer|postbus|po box|bp)\s*$/u;

/**
 * @param {string} label folded text before the number, as far as the number before it
 * @returns {'fax' | 'other' | 'paper' | 'none'} `other` for an account or a register, `paper` for what may be one; `none` when nothing speaks against a telephone
 */
export function labelKind(label) {
  // A sentence that ends has said what it had to say.
  const near = label.slice(-60).replace(/^.*[!?]\s|^.*[\p{L}]{4,}\.\s/su, '');
  if (fax.test(near) && !faxAndPhone.test(near)) return phoneAfterFax(near) ? 'none' : 'fax';
  if (/(?:^|[\s|(,;/])f\s?[:.]\s*\(?\+?$|^[\s|,;/-]*f[\s.:]*\(?\+?$/u.test(near)) return 'fax';
  if (/[€$£=_&#@]\s?$/u.test(near)) return 'other';
  if (otherNumber.test(near)) return 'other';
  return paper.test(near) ? 'paper' : 'none';
}

/** "Fax on request, Tel:" is about a telephone. */
function phoneAfterFax(/** @type {string} */ label) {
  const last = Math.max(...[...label.matchAll(new RegExp(FAX, 'gu'))].map(({ index }) => index));
  return new RegExp(`[\\s,;|)](?:${PHONE})`, 'u').test(label.slice(last + 3));
}

/**
 * @param {string} after folded text behind the number, as far as the next number
 * @param {boolean} another whether a number follows, which the words may belong to
 */
export function saysFaxAfter(after, another) {
  if (new RegExp(`^\\s*[(\\[]\\s*(?:${FAX})\\s*[)\\]]`, 'u').test(after)) return true;
  return !another && new RegExp(`^[\\s,-]*(?:${FAX})\\s*\\.?$`, 'u').test(after);
}

/** A year, as "since 1996" or "1996, the year of": of four digits, behind or before such a word. */
const YEAR_BEFORE =
  /(?:\b(?:in|since|from|until|of|founded|established|anno|year|sinds|vanaf|tot|jaar|opgericht|depuis|en|annee|fondee?|des|des l.an|l.an|seit|jahre?|gegrundet|von|im|dal|nel|anno|dall.anno|fondat[ao]|desde|ano|fundad[ao]|em|sedan|ar|sen|grundad(?:es)?|siden|i|ar|vuonna|vuodesta|perustettu|od|w|roku|rok|rokom|v|ve|roce|zalozen[aoy]?|ota|din|anul|fondat|aastal|aastast|gada|nuo|metais|leta|godine?|osnovan[ao]?)|от|през|в|у|з|с|од|во|основан\p{L}*|заснован\p{L}*|από|απο|το|ετος|ιδρυ\p{L}*)\s$/u;
const YEAR_AFTER =
  /^\s?(?:г\.|р\.|год|рок|\.\s?(?:gad|g\.|ev|m\.))|^[\s,(]*(?:the |het |l.|das |el |o |il |l |ar |to |το )?(?:year|jaar|annee|jahr|ano\b|anno\b|ar\b|aret|vuosi|rok\b|ev\b|anul|aasta|gads|metai|leto|godina|година|год|рік|ετος)/u;

const YEAR = /^(?:1[0-9]|20)\d\d$/;

/**
 * @param {string} number
 * @param {string} before folded
 * @param {string} after folded
 */
export const isYear = (number, before, after) => YEAR.test(number) && (YEAR_BEFORE.test(before.slice(-30)) || YEAR_AFTER.test(after));

/**
 * Two years with a dash between them: the first and the last.
 * @param {import('./runs.mjs').Run} run
 * @param {number} from group of the number
 * @param {number} to group behind it
 */
export const isYearOfRange = ({ groups, gaps }, from, to) =>
  to - from === 1 &&
  YEAR.test(groups[from] ?? '') &&
  ((/-/.test(gaps[from] ?? '') && YEAR.test(groups[from - 1] ?? '')) || (/-/.test(gaps[to] ?? '') && YEAR.test(groups[to] ?? '')));

/** @param {string} text folded */
export const hasCue = (text) => CUES.test(text);

/**
 * @param {string} before folded
 * @param {string} after folded
 */
export const isQuantity = (before, after) => QUANTITY.test(after) || AMOUNT.test(before);
