/** The words around a number that say what it is. They are compared without accents and case (`folded`). */

const FAX = String.raw`(?:tele)?(?:fax|faks|факс|φαξ|ფაქს|ֆաքս)|telecopie|belgegecer|belgecer|telekopi|فاكس|فاکس|فکس|传真|傳真|ፋክስ|ฟกซ|โทรสาร|팩스|📠|🖷`;
const PHONE = String.raw`tel|phone|fon\b|тел|τηλ|ტელ|հեռ|هاتف|تلفن|تليفون|טלפון|电话|電話|ስልክ|puh|simi|sima|numar|gsm|mobil|whatsapp|sms`;
const fax = new RegExp(FAX, 'u');
const faxAndPhone = new RegExp(
  `(?:${PHONE})[\\p{L}]*\\.?\\s*(?:[/&+,]|-|\\b(?:and|et|en|und|i|y|e|og|och|ja|a|si|ir|un|и|та|και)\\b)\\s*(?:${FAX})|(?:${FAX})\\.?\\s*[/&+,]\\s*(?:${PHONE})`,
  'u',
);
const otherNumber =
  /\b(?:iban|bic|vat|tva|btw|ust|uid|nip|regon|krs|siret|siren|ico|dic|oib|cui|cif|nif|kvk|kbo|bce|rsin|cvr|orgnr|isbn|issn|ref|account|konto|compte|rekening|cuenta|conta|ondernemingsnummer|steuernummer|order|invoice|factuur|facture|rechnung|dossier|kenmerk|bestelnummer|aktenzeichen)(?: ?(?:no|nr|nummer|number|n))?\b[\s.:nº°]*(?:[a-z]{2}\s?)?$/u;

/** Words that stand beside a number to call. Beginnings, so that endings of case and number do not matter. */
const CUES =
  /tel(?!l\b|l )|phone|call|dial|\bring|hotline|helpline|\bline\b|number|nummer|numer|numar|appel|joindre|\bbel\b|bellen|\bbelt|anruf|\bruf|notruf|ligne|linea|linha|lijn|linie|linij|linja|vonal|hiv(?:j|h|as)|szam|broj|stevil|cislo|zavolej|volaj|zadzwon|dzwon|infolin|llam|ligue|ligar|chiam|gratuit|gratis|kostenlos|numru|cempel|hring|simi|sima|puhel|soit|numero|helist|zvan|zvon|pozov|poziv|nazov|skambin|numeri|ara(?:yin|yabil)|hatt|suna|apel|тел|номер|дзвон|звон|линия|линија|лин(?:і|ія)|позвон|обад|повик|позив|број|безплат|безкоштов|τηλ|γραμμ|αριθμ|καλ(?:ε|ω)|ნომერ|დარეკ|ცხელ|հեռ|զանգ|هاتف|اتصل|رقم|خط|تلفن|تماس|טלפון|חייג|קו|电话|電話|拨打|ስልክ|ደውሉ|0800|sms|whatsapp|chat/u;

/** After a number: it counts something. */
const QUANTITY =
  /^\s*(?:%|€|\$|£|°|m2|m²|km|eur\b|euro|chf|people|persons|victims|women|men|girls|boys|children|cases|calls|years|days|pages|rooms|members|personnes|victimes|femmes|enfants|appels|cas\b|ans\b|jours|mensen|personen|slachtoffers|vrouwen|kinderen|oproepen|gevallen|jaar|dagen|menschen|opfer|frauen|kinder|anrufe|falle|jahre|tage|persone|vittime|donne|casi|anni|personas|victimas|mujeres|casos|anos|pessoas|vitimas|osob|ofiar|kobiet|lidi|obeti|ljudi|людей|осіб|человек)/u;
const AMOUNT = /(?:[€$£#§№]|n°|\bnr\.?|\bart\.?|article|artikel|\bp\.|page|bus|tram|lijn|room|kamer|zimmer|postbus|po box|bp)\s*$/u;

/**
 * @param {string} label folded text before the number, as far as the number before it
 * @returns {'fax' | 'other' | 'none'} `other` for an account or a register; `none` when nothing speaks against a telephone
 */
export function labelKind(label) {
  // A sentence that ends has said what it had to say.
  const near = label.slice(-60).replace(/^.*[!?]\s|^.*[\p{L}]{4,}\.\s/su, '');
  if (fax.test(near) && !faxAndPhone.test(near)) return phoneAfterFax(near) ? 'none' : 'fax';
  if (/(?:^|[\s|(,;/])f\s?[:.]\s*\(?\+?$|^[\s|,;/-]*f[\s.:]*\(?\+?$/u.test(near)) return 'fax';
  if (/[€$£=_&#@]\s?$/u.test(near)) return 'other';
  return otherNumber.test(near) ? 'other' : 'none';
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

/** A number that is printed to say that nobody answers it any more, in front of it and behind it. */
const DEAD_BEFORE =
  /\b(?:(?:old|former|previous|oude?|vorige?|voormalige?|ancien(?:ne)?|alte[rns]?|ehemalige[rns]?|fruhere[rns]?|vecchi[oa]|precedente|antigu[oa]|anterior|antig[oa]|gamla|tidigare|gamle|tidligere|vanha|entinen|star[aeyiéý]\w*|poprzedni\w*|byval\w*|regi|korabbi|vech(?:i|iul|ea)|vana|endine|veca\w*|sena\w*|eski|stari?)\s+(?:\p{L}+\s+)?(?:tel|phone|number|nummer|num|nr|line|lijn|ligne|linea|linha|linje|ruf|puh|cislo|broj|stev|szam)\p{L}*|(?:стар|бивш|прежн|колишн|παλιο|πρωην)\p{L}*\s+(?:тел|номер|број|линия|лин|τηλ|αριθμ|γραμμ)\p{L}*)[^.!?]*$|no longer (?:call|use)\s*:?\s*$|do not (?:call|use)\s*:?\s*$/u;
const DEAD_AFTER =
  /no longer|not in use|out of (?:use|service)|discontinued|disconnected|(?:is|was) closed|niet meer|buiten (?:gebruik|dienst)|afgesloten|opgeheven|n.est plus|ne (?:fonctionne|repond) plus|hors service|supprime|desactive|nicht mehr|ausser betrieb|abgeschaltet|eingestellt|stillgelegt|non (?:e )?piu|dismess|disattivat|fuori servizio|ya no|fuera de servicio|dado de baja|desactivad|ja nao|deixou de|fora de servico|anvands inte|inte langre|ur bruk|stangt|ikke lenger|ikke laengere|ikke længere|ute av bruk|ude af brug|nedlagt|lukket|ei ole (?:enaa|enam)|poistettu|kaytosta|nieczynn|juz nie|nie dziala|wylaczon|zlikwidowan|jiz (?:ne|neni)|nefunguje|zrusen|uz (?:ne|nie)|nie je v prevadzke|nem (?:mukodik|el)|megszunt|mar nem|nu mai|nu functioneaza|desfiintat|vise (?:ne|nije|se ne)|nije u (?:funkciji|upotrebi)|ne deluje|ni vec|ukinjen|ukinut|vairs ne|nebe|neveik|nedarbojas|artik|kullanilm|не работи|вече не|закрит|закрыт|не работает|больше не|більше не|не діє|не працює|недейств|веќе не|више не|δεν λειτουργει|δεν ισχυει|καταργ|εκτος λειτουργιας|لم يعد|خارج الخدمة|לא פעיל|აღარ|այլևս/u;

/**
 * @param {string} before folded text in front of the number, as far as the number before it
 * @param {string} after folded text behind it, as far as the next number
 */
export function isDeclaredDead(before, after) {
  const sentence = before.slice(-80).replace(/^.*[!?.]\s/su, '');
  const [rest = ''] = /^[^.!?;]*/u.exec(after.slice(0, 80)) ?? [];
  return DEAD_BEFORE.test(sentence) || DEAD_AFTER.test(rest);
}

/** A year, as "since 1996" or "1996, the year of": of four digits, behind or before such a word. */
const YEAR_BEFORE =
  /(?:\b(?:in|since|from|until|of|founded|established|anno|year|sinds|vanaf|tot|jaar|opgericht|depuis|en|annee|fondee?|des|des l.an|l.an|seit|jahre?|gegrundet|von|im|dal|nel|anno|dall.anno|fondat[ao]|desde|ano|fundad[ao]|em|sedan|ar|sen|grundad(?:es)?|siden|i|ar|vuonna|vuodesta|perustettu|od|w|roku|rok|rokom|v|ve|roce|zalozen[aoy]?|ota|din|anul|fondat|aastal|aastast|gada|nuo|metais|leta|godine?|osnovan[ao]?)|от|през|в|у|з|с|од|во|основан\p{L}*|заснован\p{L}*|από|απο|το|ετος|ιδρυ\p{L}*)\s$/u;
const YEAR_AFTER =
  /^\s?(?:г\.|р\.|год|рок|\.\s?(?:gad|g\.|ev|m\.))|^[\s,(]*(?:the |het |l.|das |el |o |il |l |ar |to |το )?(?:year|jaar|annee|jahr|ano\b|anno\b|ar\b|aret|vuosi|rok\b|ev\b|anul|aasta|gads|metai|leto|godina|година|год|рік|ετος)/u;

/**
 * @param {string} number
 * @param {string} before folded
 * @param {string} after folded
 */
export const isYear = (number, before, after) =>
  /^(?:1[0-9]|20)\d\d$/.test(number) && (YEAR_BEFORE.test(before.slice(-30)) || YEAR_AFTER.test(after));

/** @param {string} text folded */
export const hasCue = (text) => CUES.test(text);

/**
 * @param {string} before folded
 * @param {string} after folded
 */
export const isQuantity = (before, after) => QUANTITY.test(after) || AMOUNT.test(before);
