import { readFileSync } from 'node:fs';

/**
 * The attributes of the elements, as their packages' manifests name them.
 * @returns {Record<string, string[]>} by tag
 * @throws {Error} where a manifest is not written yet
 */
export function attributesOfElements() {
  const elements = ['card', 'help-directory', 'quick-exit'].flatMap((folder) => {
    const { modules } = JSON.parse(readFileSync(new URL(`../../${folder}/custom-elements.json`, import.meta.url), 'utf8'));
    return modules.flatMap((/** @type {{ declarations?: any[] }} */ { declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName),
    );
  });
  if (elements.length < 3) throw new Error('The manifests name no elements: npx turbo run manifest writes them.');
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [tagName, attributes.map((/** @type {{ name: string }} */ { name }) => name)]),
  );
}
