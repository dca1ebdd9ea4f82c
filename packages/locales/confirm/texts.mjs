import { readdir, readFile } from 'node:fs/promises';
import { matchLanguage } from '../dist/index.js';

/** Where the texts of the sheet stand, a file for each language. */
export const TEXTS = new URL('texts/', import.meta.url);

/** @typedef {{ language: string, texts: any }} SheetTexts in the shape of texts/en.json */

/**
 * Reads the texts of the sheet in every language that has them.
 * @param {URL} [folder]
 * @returns {Promise<Map<string, SheetTexts>>} by language tag
 */
export async function readTexts(folder = TEXTS) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const content = JSON.parse(await readFile(new URL(name, folder), 'utf8'));
        return /** @type {[string, SheetTexts]} */ ([name.replace('.json', ''), content]);
      }),
    ),
  );
}

/**
 * The languages of a sheet: those of the country that have a file, and English, for the team.
 * @param {readonly string[]} official languages of the country (BCP 47)
 * @param {readonly string[]} available languages that have a file
 * @returns {string[]} at least English
 */
export function sheetLanguages(official, available) {
  const found = official.map((tag) => matchLanguage([tag], available)).filter((tag) => tag !== undefined);
  return [...new Set([...found, 'en'])];
}
