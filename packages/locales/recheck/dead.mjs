/** Sentences in which a page prints a number to say that nobody answers it any more, or that it is somebody else's. Compared `folded`. */

const OLD = String.raw`old|former|previous|oude?|vorige?|voormalige?|ancien(?:ne)?|alte[rns]?|ehemalige[rns]?|fruhere[rns]?|vecchi[oa]|precedente|antigu[oa]|anterior|antig[oa]|gamla|tidigare|gamle|tidligere|vanha|entinen|star[aeyiéý]\w*|poprzedni\w*|byval\w*|regi|korabbi|vech(?:i|iul|ea)|vana|endine|veca\w*|sena\w*|eski|stari?`;
const DEAD_BEFORE = new RegExp(
  String.raw`\b(?:(?:${OLD})\s+(?:\p{L}+\s+)?(?:tel|phone|number|nummer|num|nr|line|lijn|ligne|linea|linha|linje|ruf|puh|cislo|broj|stev|szam)\p{L}*|(?:стар|бивш|прежн|колишн|παλιο|πρωην)\p{L}*\s+(?:тел|номер|број|линия|лин|τηλ|αριθμ|γραμμ)\p{L}*)[^.!?]*$`,
  'u',
);
/** "Do not text", right before the number. */
const NOT_TO_BE_CALLED =
  /(?:(?:no longer|do not|don.t|never|please not) (?:call|use|text|sms|ring|dial|phone|message|write to|whatsapp)|nicht (?:mehr )?(?:anrufen|wahlen|nutzen)|niet (?:meer )?(?:bellen|gebruiken)|bel niet(?: meer)?|n.appelez (?:pas|plus)|ne (?:pas|plus) appeler|no (?:llame|marque|use)\p{L}*|non (?:chiamare|usare)|nie dzwon\p{L}*|nevolejte|ne (?:zovite|klicite)|nu (?:mai )?sunati|не (?:звон|дзвон|телефону|позив|зови)\p{L}*)(?:\s+[\p{L}’']+){0,3}\s*:?\s*\(?\+?$/u;
const DEAD_AFTER =
  /no longer|not in use|out of (?:use|service)|discontinued|disconnected|(?:is|was) closed|(?:not|n.t) (?:\p{L}+ ){1,3}any ?more\b|(?:is|was|been) replaced|niet meer|buiten (?:gebruik|dienst)|afgesloten|opgeheven|(?:is|werd) vervangen|n.est plus|ne (?:fonctionne|repond) plus|hors service|supprime|desactive|(?:ete|est) remplace|nicht mehr|ausser betrieb|abgeschaltet|eingestellt|stillgelegt|(?:wurde|wird|ist) (?:durch|ersetzt)|non (?:e )?piu|dismess|disattivat|fuori servizio|(?:stato|stata|viene) sostituit|ya no|dejo de|fuera de servicio|dado de baja|desactivad|(?:sido|fue) (?:sustituid|reemplazad)|ja nao|deixou de|fora de servico|foi substituid|anvands inte|inte langre|ur bruk|stangt|har ersatts|ikke lenger|ikke laengere|ikke længere|ute av bruk|ude af brug|nedlagt|lukket|er erstattet|ei ole (?:enaa|enam)|ei enaa|poistettu|kaytosta|on korvattu|nieczynn|juz nie|nie dziala|wylaczon|zlikwidowan|zastapion|jiz (?:ne|neni)|nefunguje|zrusen|byl[oa]? nahrazen|uz (?:ne|nie)|nie je v prevadzke|bol[oa]? nahraden|nem (?:mukodik|el)|megszunt|mar nem|felvaltotta|nu mai|nu functioneaza|desfiintat|fost inlocuit|vise (?:ne|nije|se ne)|nije u (?:funkciji|upotrebi)|je zam(?:ij)?enjen|ne deluje|ni vec|ukinjen|ukinut|vairs ne|nebe|neveik|nedarbojas|pakeist|aizstat|artik|kullanilm|degistirild|не работи|вече не|закрит|закрыт|не работает|больше не|більше не|не діє|не працює|недейств|заменен|замінен|е сменен|веќе не|више не|замењен|δεν λειτουργει|δεν ισχυει|καταργ|εκτος λειτουργιας|αντικατασταθηκε|لم يعد|خارج الخدمة|לא פעיל|აღარ|այլևս/u;
const CHEATS =
  /(?<!\p{L})(?:scammers|fraudsters|swindlers|criminals|impostors|cheats|betruger|oplichters|escrocs|arnaqueurs|fraudeurs|truffator|estafador|burloes|bedragare|bedrager|svindler|huijar|oszus|podvodni|csalo|escroci|infractori|prevarant|goljuf|dolandirici|petturid|krapniek|sukci|мошенни|шахра|измамни|преварант|απατεων)\p{L}*[^.!?]*(?<!\p{L})(?:from|with|using|von|mit|van|met|depuis|avec|da|dal|con|desde|com|fra|med|numerosta|numerolta|z|ze|od|de la|cu|no|is|с|з|із|со|от|от|од|από|απο)(?:\s+\p{L}+){0,3}\s*:?\s*$/u;
const NOT_OURS =
  /is not (?:ours|our number)|nicht unsere nummer|niet ons nummer|pas notre numero|no es nuestro|non e (?:il )?nostro|(?:does|do) not use (?:it|this number)|не користу|не користи|не использу/u;

/**
 * @param {string} before folded text in front of the number, as far as the number before it
 * @param {string} after folded text behind it, as far as the next number
 * @returns {boolean} whether the sentence says that it is out of use, or not the number of the service
 */
export function isDeclaredDead(before, after) {
  const sentence = before.slice(-120).replace(/^.*[!?.]\s/su, '');
  const [rest = ''] = /^[^.!?;]*/u.exec(after.slice(0, 120)) ?? [];
  const said = [DEAD_BEFORE, NOT_TO_BE_CALLED, CHEATS].some((pattern) => pattern.test(sentence));
  return said || DEAD_AFTER.test(rest) || NOT_OURS.test(after.slice(0, 160));
}
