import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv.default({ allErrors: true });
addFormats.default(ajv);
const validators = Object.fromEntries(
  ['messages', 'directory', 'recalled'].map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'))),
  ]),
);

/**
 * Every file has the shape that its schema describes.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return Object.entries(validators).flatMap(([folder, validate]) =>
    (data[/** @type {keyof typeof data} */ (folder)] ?? []).flatMap(({ file, content }) =>
      validate(content)
        ? []
        : (validate.errors ?? []).map((error) => ({
            level: /** @type {const} */ ('error'),
            file,
            key: error.instancePath.slice(1).replaceAll('/', '.') || '(top)',
            problem: `${error.message}${error.params && 'additionalProperty' in error.params ? `: ${error.params.additionalProperty}` : ''}`,
            cure: `See schema/${folder}.schema.json and schema/README.md for what stands there.`,
          })),
    ),
  );
}
