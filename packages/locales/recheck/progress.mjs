// It has no types.
/** @type {any} */ const { default: cliProgress } = await import(/** @type {string} */ ('cli-progress'));

/**
 * A bar on the terminal, on the error output, so that what is printed can be piped; without a terminal one line at the beginning.
 * @param {NodeJS.WriteStream} [output]
 * @returns {{ start: (pages: number, done: number) => void, step: (url: string) => void, stop: () => void }}
 */
export function progressBar(output = process.stderr) {
  const bar = output.isTTY
    ? new cliProgress.SingleBar({ format: '{bar} {value}/{total} pages, {eta_formatted} left  {host}', stream: output, hideCursor: true })
    : undefined;
  return {
    start(pages, done) {
      output.write(done > 0 ? `Going on: ${done} of ${pages} pages were done before.\n` : `${pages} pages.\n`);
      bar?.start(pages, 0, { host: '' });
    },
    step: (url) => bar?.increment(1, { host: new URL(url).host }),
    stop: () => bar?.stop(),
  };
}
