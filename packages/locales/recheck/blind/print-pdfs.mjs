/** Prints the files of `printed/` anew. They are kept, so that the tests need no browser and the fonts of no machine. */
import { writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../../../scripts/find-browser.mjs';
import { filler } from './html.mjs';

const page = (/** @type {string} */ style, /** @type {string} */ body) =>
  `<!doctype html><meta charset="utf-8"><style>body { font: 11pt sans-serif } ${style}</style>${body}`;

const browser = await launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  const tab = await browser.newPage();
  const print = async (/** @type {string} */ name, /** @type {string} */ html) => {
    await tab.setContent(html);
    await writeFile(new URL(`printed/${name}.pdf`, import.meta.url), await tab.pdf({ format: 'A5', tagged: false, outline: false }));
  };
  await print(
    'columns',
    page(
      'main { columns: 2; text-align: justify }',
      `<h1>Erfundenes Hilfetelefon Leuchtturm</h1><main>${filler.de}<p>Telefon: <b>030</b> 231&#8239;25&#8209;012</p>${filler.de.repeat(3)}</main>`,
    ),
  );
  await print(
    'greek',
    page(
      'p { letter-spacing: 0.06em }',
      `<h1>Φανταστική Γραμμή Φάρος</h1>${filler.el}<p>Τηλ. 210 0001234, Δευτέρα–Παρασκευή 8:00–20:00, Σάββατο 10:00–14:00</p>`,
    ),
  );
  await tab.setViewport({ width: 300, height: 60 });
  await tab.setContent(page('body { margin: 8px }', '<p>Telefon 030 23125-012</p>'));
  const picture = await tab.screenshot({ encoding: 'base64', type: 'jpeg', quality: 60 });
  await print('scan', page('img { width: 100% }', `<img src="data:image/jpeg;base64,${picture}" alt="">`));
} finally {
  await browser.close();
}
