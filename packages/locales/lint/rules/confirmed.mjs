import { personIn } from '../person.mjs';

/**
 * Who confirmed a service is an organisation and a role, never a person. The rule "freshness" looks at the day.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) =>
    content.services.flatMap((/** @type {any} */ { id, name, confirmed }) =>
      (confirmed ? problems(confirmed, name) : []).map(([field, problem, cure]) => ({
        level: /** @type {const} */ ('error'),
        file,
        key: `services.${id}.confirmed.${field}`,
        problem,
        cure,
      })),
    ),
  );
}

/**
 * @param {{ by: string, role: string }} confirmed
 * @param {string} name of the service
 * @returns {[field: string, problem: string, cure: string][]}
 */
export function problems({ by, role }, name) {
  // An organisation may bear a person's name.
  const shown = /** @type {const} */ ([
    ['by', by === name ? undefined : personIn(by)],
    ['role', personIn(role)],
  ]);
  return shown.flatMap(([field, person]) => (person ? [fault(field, `looks like ${person}`, CURES[field])] : []));
}

const CURES = {
  by: 'Write the organisation that confirmed, such as the name of the service; never a person.',
  role: 'Write the role of who answered, such as “coordinator” or “volunteer on the line”; never a name.',
};

/** @returns {[field: string, problem: string, cure: string]} */
function fault(/** @type {string} */ field, /** @type {string} */ problem, /** @type {string} */ cure) {
  return [field, problem, cure];
}
