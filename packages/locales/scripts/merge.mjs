import { baseLanguage } from '../lint/walk.mjs';
import { serbianLatin } from './derive/serbian-latin.mjs';
import { swissGerman } from './derive/swiss-german.mjs';

/** Regional files whose base is first rewritten by a rule; the file itself holds only what the rule cannot know. */
const RULES = { 'sr-Latn': serbianLatin, 'de-CH': swissGerman };

/**
 * What a regional file stands on: its base, rewritten where a rule exists.
 * @param {string} tag BCP 47
 * @param {readonly import('../lint/read.mjs').DataFile[]} files all message files
 * @returns {any} messages of the base; undefined for a full language
 */
export function baseMessages(tag, files) {
  const base = baseLanguage(tag, files);
  if (!base) return undefined;
  const messages = files.find((file) => file.name === base)?.content.messages;
  const rule = RULES[/** @type {keyof typeof RULES} */ (tag)];
  return rule ? mapTexts(messages, rule) : messages;
}

/**
 * The whole texts of one file: a regional file laid over its base.
 * @param {import('../lint/read.mjs').DataFile} file
 * @param {readonly import('../lint/read.mjs').DataFile[]} files all message files
 * @returns {any}
 */
export function mergedMessages({ name, content }, files) {
  const base = baseMessages(name, files);
  return base ? merge(base, content.messages) : content.messages;
}

function merge(/** @type {any} */ base, /** @type {any} */ differences) {
  if (typeof base !== 'object' || Array.isArray(base)) return differences;
  return { ...base, ...Object.fromEntries(Object.entries(differences).map(([key, value]) => [key, merge(base[key], value)])) };
}

/**
 * Rewrites every text below a messages object.
 * @param {any} node
 * @param {(text: string) => any} rewrite
 * @returns {any}
 */
export function mapTexts(node, rewrite) {
  if (typeof node === 'string') return rewrite(node);
  if (Array.isArray(node)) return node.map((item) => mapTexts(item, rewrite));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapTexts(value, rewrite)]));
}
