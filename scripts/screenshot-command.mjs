/**
 * A command for element tests: a picture of one element as the engine shows it, in each engine. The commands that
 * @web/test-runner-commands offers have none.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function screenshotCommand() {
  return {
    name: 'screenshot-command',
    /** @param {{ command: string, payload?: any, session: any }} call payload: a selector; answers with a PNG in base64 */
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot') return undefined;
      const { browser, id } = session;
      const picture =
        browser.type === 'webdriver'
          ? await browser.takeScreenshot(id, `return document.querySelector(${JSON.stringify(payload)})`)
          : await browser
              .getPage(id)
              .$(payload)
              .then((/** @type {any} */ element) => element.screenshot());
      return Buffer.from(picture).toString('base64');
    },
  };
}
