/** The controls of an element, made from its doc block: attributes and colours, each with the control that fits. */
import { catalog, ownName } from '@blind-betting/locales';
import type { Preview } from '@storybook/web-components-vite';
import { countryName } from './country-name.js';
import { elementEntry, type Described } from './manifest.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Replaces what Storybook makes of the manifest, which has an "object" for each part and slot. */
export const elementControls: Enhancer = ({ component, argTypes }) => {
  if (typeof component !== 'string') return argTypes;
  const { attributes = [], cssProperties = [] } = elementEntry(component);
  return Object.fromEntries([
    ...attributes.map((attribute) => entry(attribute, 'Attributes', attributeControl(attribute))),
    entry({ name: 'lang', description: 'Language, if it is not that of the page.' }, 'Attributes', choiceOf(catalog.languages, ownName)),
    ...cssProperties.map((property) =>
      entry(property, 'Colours and shape', { control: { type: /radius|font/.test(property.name) ? 'text' : 'color' } }),
    ),
  ]) as ReturnType<Enhancer>;
};

const choiceOf = (values: readonly string[], title: (value: string) => string) => ({
  options: ['', ...values],
  control: { type: 'select', labels: { '': 'as the page says', ...Object.fromEntries(values.map((value) => [value, title(value)])) } },
});

function attributeControl({ name, type }: Described) {
  const words = type?.text ?? '';
  const options = [...words.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (name === 'country') return choiceOf(catalog.countries, countryName);
  if (options.length) return { options, control: { type: options.length > 3 ? 'select' : 'inline-radio' } };
  return { control: { type: /boolean/.test(words) ? 'boolean' : /number/.test(words) ? 'number' : 'text' } };
}

function entry({ name, description, default: usual }: Described, category: string, control: object) {
  const table = { category, ...(usual && usual !== "''" ? { defaultValue: { summary: usual.replaceAll("'", '') } } : {}) };
  return [name, { name, description, table, ...control }] as const;
}

type ArgsEnhancer = NonNullable<Preview['argsEnhancers']>[number];

/** What each control holds before somebody touches it: a field to write in, not a button that makes one. Empty and false write nothing. */
export const emptyControls: ArgsEnhancer = ({ argTypes, initialArgs }) => {
  const empty: Record<string, unknown> = { text: '', boolean: false };
  const types = Object.entries(argTypes).map(([name, { control }]) => [name, empty[(control as { type?: string })?.type ?? '']] as const);
  return { ...Object.fromEntries(types.filter(([, value]) => value !== undefined)), ...initialArgs };
};
