/**
 * Titles of languages that write no spaces between words, with a `|` where a line may end. By hand: what a machine takes for words cuts
 * "ปฏิเสธ" after its first letter and "钱没了" before its last (findings/phrases-cut-inside-words.sh), and a phrase is more than a word.
 * @type {Record<string, string[]>}
 */
const PHRASES = {
  th: [
    '“เรารักเธอ |เธอคนเดียว”',
    '“เงินเรา|หมดแล้ว |เราแก้ไม่ได้ |แต่เธอช่วยได้”',
    '“ว้าว |เธอดูดีมาก”',
    '“ทำตามที่บอก |ไม่งั้นทุกคน|จะเห็น”',
    '“เรามีงาน|ให้เธอ”',
    '“เธอเป็นหนี้เรา |ต้องทำงาน|จนกว่าจะ|ใช้หนี้หมด”',
    '“เงินหาง่าย |แค่คืนเดียว”',
    '“เธอเคยทำแล้ว |อยากให้|บอกแม่ไหม”',
    '“มาอยู่|กับเราก็ได้”',
    '“อยู่ที่นี่|ฟรีเหรอ |งั้นก็จ่าย|ด้วยวิธีอื่น”',
    '“เราทำ|เพราะเราชอบ”',
    '“เขาไม่ยอม|ให้เราปฏิเสธ”',
  ],
  'zh-Hans': [
    '“我爱你。|只爱你。”',
    '“我的钱没了。|我没办法，|但你有办法。”',
    '“哇，|你真好看。”',
    '“照我说的做，|不然大家|都会看到。”',
    '“我有份工作|给你。”',
    '“你欠我钱。|现在你得|干活，|干到还清|为止。”',
    '“钱很好赚。|就一个晚上。”',
    '“你做过|一次了。|要我告诉|你妈吗？”',
    '“你可以|住我这里。”',
    '“你在这里|白住？|那就用|别的方式还。”',
    '“我做这个，|是因为|我喜欢。”',
    '“那时候，|我不能拒绝。”',
  ],
};

/**
 * Marks where a title may be broken, with U+200B.
 * @param {string} title
 * @param {string} language BCP 47
 * @returns {string} the same title in any other language
 * @throws {Error} for a title that is not in the list above
 */
export function markPhrases(title, language) {
  const marked = PHRASES[language];
  if (!marked) return title;
  const found = marked.find((phrases) => phrases.replaceAll('|', '') === title);
  if (!found) throw new Error(`${language}: write in scripts/phrases.mjs where this title may be broken: ${title}`);
  return found.replaceAll('|', '\u200b');
}
