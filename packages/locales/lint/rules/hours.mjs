import { compileHolidayHours, compileHours } from '../../scripts/compile-hours.mjs';

/**
 * Opening hours are of the OpenStreetMap subset that schema/README.md describes.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) =>
    content.services.flatMap((/** @type {any} */ service) => {
      if (service.hours === undefined) return [];
      try {
        compileHours(service.hours);
        compileHolidayHours(service.hours);
        return [];
      } catch (error) {
        return [
          {
            level: 'error',
            file,
            key: `services.${service.id}.hours`,
            problem: /** @type {Error} */ (error).message,
            cure: 'Write it like "24/7" or "Mo-Fr 09:00-17:00; Sa 10:00-12:00"; add "; PH off" where a source says that it is closed on public holidays.',
          },
        ];
      }
    }),
  );
}
