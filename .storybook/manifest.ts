/** What the elements promise, as their doc blocks say it: the tables of the API come from here. */
import card from '../packages/card/custom-elements.json';
import directory from '../packages/help-directory/custom-elements.json';
import exit from '../packages/quick-exit/custom-elements.json';

/** A thing with a name that a partner may use. */
export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** One element of the manifest. */
export interface ElementEntry {
  tagName: string;
  summary?: string;
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Manifest {
  schemaVersion: string;
  modules: { declarations?: object[] }[];
}

export const manifest: Manifest = {
  schemaVersion: card.schemaVersion,
  modules: [card, directory, exit].flatMap(({ modules }) => modules as Manifest['modules']),
};

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations as Partial<ElementEntry>[])
  .filter((found): found is ElementEntry => Boolean(found.tagName));

/**
 * Finds an element.
 * @param tag its name in HTML
 * @throws {RangeError} when no package has it
 */
export function elementEntry(tag: string): ElementEntry {
  const entry = elements.find(({ tagName }) => tagName === tag);
  if (!entry)
    throw new RangeError(
      `<${tag}> is in no custom-elements.json: npx turbo run manifest; known: ${elements.map(({ tagName }) => tagName).join(', ')}`,
    );
  return entry;
}

/**
 * Without properties and methods: a partner writes attributes, and each would stand there twice (`helpHref`, `help-href`).
 * @param whole manifest of all packages
 */
export function attributesOnly(whole: Manifest): Manifest {
  return {
    ...whole,
    modules: whole.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({ ...declaration, members: [] })),
    })),
  };
}
