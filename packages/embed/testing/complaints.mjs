/**
 * @param {import('@playwright/test').Page} page
 * @returns {string[]} errors and warnings of its console, and errors that nobody has caught, as they come
 */
export function complaintsOf(page) {
  /** @type {string[]} */ const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return complaints;
}
