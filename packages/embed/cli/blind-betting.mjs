#!/usr/bin/env node
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { copy } from './copy.mjs';
import { contentsSize, printedTags } from './printed-tags.mjs';
import { UsageError } from './published.mjs';
import { staticHtml } from './static-html.mjs';
import { check, checkReport, interruptible, update } from './update.mjs';
import { verify } from './verify.mjs';

const help = `Usage: npx @blind-betting/embed <command>

  copy <folder> [--countries BE,NL] [--languages nl,fr,de,en] [--bundle card,help-directory,quick-exit] [--story love]
                [--name help] [--precompress] [--data]
      writes a folder to host yourself, cut down to the countries and languages named, and prints the tags: with
      countries, one for each country and language, whose file holds all that such a page needs (200 at most);
      with --bundle that file holds other elements, or --bundle none: no such files;
      with --name no file is called after the campaign: filters block "betting", and networks keep the names of files;
      with --precompress also a .br and a .gz of each script, for servers that send such files as they are;
      with --data also directory/, the services of the countries for machines, which no page asks for

  html --country BE --lang nl [--story love] [--elements card,help-directory] [--folder <folder>]
       [--src https://your.site/blind-betting/blind-betting.js] [--placeholder help] [--frame] [--long] [--shadow]
      prints the tag and both elements, or those named, with fallback content, numbers included, in a form that editors
      keep; name the folder that copy wrote, so that the tag fits it;
      with --placeholder, where an editor takes our elements out, as <div class="help"> that the tag turns into them;
      with --frame, where a site allows a frame alone, the numbers and a frame with frame.html of that folder;
      with --long both sides of the card and the whole list between the tags, with headings;
      with --shadow, which is long, also a template in each element, from which browsers draw it before the script is here; a strict
      policy then needs the hashes in the first line

  verify <folder or address>
      compares what is published with this package, which must be of the same version, and looks at how a server sends
      it; ends with code 1 when a file differs, is missing, is none of ours, or is sent in a way that browsers refuse
      or that tells others of a visit

  update <folder> [--major]
      asks npm for the newest version and writes it beside the folder, with the same countries and languages: blind-betting/1.2.4 beside
      blind-betting/1.2.3, help-1.2.4 beside help; prints what changed for readers and the new tags. The old folder stays as it is. A link
      to a folder is moved to the new one;
      with --major also a version for which pages may have to change more than the tag

  update <folder> --check [--json]
      writes nothing, tells what is newer, and ends with code 0: nothing; 3: newer data; 4: the folder shows a number that must not be shown any more;
      2: no answer, or not our folder
`;

/** @type {Record<string, () => Promise<void>>} */
const commands = {
  async copy() {
    const { values, positionals } = options({
      countries: { type: 'string' },
      languages: { type: 'string' },
      bundle: { type: 'string' },
      story: { type: 'string' },
      name: { type: 'string' },
      precompress: { type: 'boolean' },
      data: { type: 'boolean' },
    });
    const folder = folderOf(positionals[0]);
    const { countries, languages, bundle, story, name, precompress, data } = values;
    const manifest = await copy(new URL(folder), {
      ...(countries !== undefined && { countries: list(countries) }),
      ...(languages !== undefined && { languages: list(languages) }),
      ...(bundle !== undefined && { bundle: bundle === 'none' ? [] : list(bundle) }),
      ...(story !== undefined && { story }),
      ...(name !== undefined && { name }),
      ...(data !== undefined && { data: Boolean(data) }),
      ...(precompress !== undefined && { precompressed: Boolean(precompress) }),
    });
    const how = printedTags(positionals[0] ?? '', manifest);
    console.log(`${await contentsSize(fileURLToPath(folder))}. Publish the folder under an address of its own and use ${how}`);
    const hasPages = Object.values(manifest.files).some(({ page }) => page);
    if (countries !== undefined && bundle !== 'none' && !hasPages)
      console.log('\nThese are more than 200 pages, so none has a file of its own: name fewer countries or languages for that.');
  },

  async html() {
    const { values, positionals } = options({
      country: { type: 'string' },
      lang: { type: 'string' },
      story: { type: 'string' },
      elements: { type: 'string' },
      folder: { type: 'string' },
      src: { type: 'string' },
      placeholder: { type: 'string' },
      long: { type: 'boolean' },
      frame: { type: 'boolean' },
      shadow: { type: 'boolean' },
    });
    const { country, lang: language, story, elements, folder, src: source, placeholder, frame, long, shadow } = values;
    if (positionals.length > 0) throw new UsageError(`html knows no "${positionals[0]}". --frame, --long and --shadow have no value.`);
    if (!country || !language) throw new UsageError('html needs --country and --lang.');
    console.log(
      await staticHtml({
        country,
        language,
        ...(story && { story }),
        ...(elements !== undefined && { elements: list(elements) }),
        ...(folder && { published: new URL(folderOf(folder)) }),
        ...(source && { source }),
        ...(placeholder !== undefined && { placeholder }),
        isFramed: Boolean(frame),
        isLong: Boolean(long ?? shadow),
        hasTrees: Boolean(shadow),
      }),
    );
  },

  async verify() {
    const { positionals } = options({});
    const place = positionals[0] ?? '';
    const rows = await verify(/^https?:/.test(place) ? place.replace(/\/?$/, '/') : folderOf(place));
    for (const { file, fault, missing, isSent, advice } of rows) {
      const state = advice ? 'ADVICE ' : !fault ? 'same   ' : missing ? 'MISSING' : isSent ? 'SENT   ' : 'CHANGED';
      console.log(`${state}  ${file}${fault || advice ? `: ${fault ?? advice}` : ''}`);
    }
    const files = rows.filter(({ isSent }) => !isSent);
    const faults = files.filter(({ fault }) => fault).length;
    const wrong = rows.filter(({ isSent, fault }) => isSent && fault).length;
    console.log(
      faults
        ? `${faults} of ${files.length} files are not what was published. Publish the whole folder again.`
        : `All ${files.length} files are as published.`,
    );
    if (wrong) console.log(`The server must send them in another way: ${wrong} to mend, see SENT.`);
    if (faults + wrong) process.exitCode = 1;
  },

  async update() {
    const { values, positionals } = options({ check: { type: 'boolean' }, json: { type: 'boolean' }, major: { type: 'boolean' } });
    const [folder = '', ...more] = positionals;
    if (!folder || more.length > 0) throw new UsageError('Name a folder, and one alone.');
    if (values.json && !values.check) throw new UsageError('--json goes with --check.');
    if (values.major && values.check) throw new UsageError('--check looks at all versions; --major goes without it.');
    const { exitCode, lines } = await interruptible(async (signal) => {
      if (!values.check) return update(folder, { isMajor: Boolean(values.major) }, signal);
      const found = await check(folder, signal);
      const report = checkReport(found, folder);
      return values.json ? { ...report, lines: [JSON.stringify(found)] } : report;
    });
    if (lines.length > 0) console.log(lines.join('\n'));
    process.exitCode = exitCode;
  },
};

const list = (/** @type {string} */ value) => value.split(',').map((name) => name.trim());

/** @returns {string} file: address with a slash at its end */
function folderOf(/** @type {string | undefined} */ path) {
  if (!path) throw new UsageError('Name a folder.');
  return pathToFileURL(path).href.replace(/\/?$/, '/');
}

/** @returns {{ values: Record<string, string | undefined>, positionals: string[] }} */
function options(/** @type {import('node:util').ParseArgsConfig['options']} */ known) {
  try {
    return /** @type {any} */ (parseArgs({ args: process.argv.slice(3), options: known ?? {}, allowPositionals: true }));
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message);
  }
}

const name = process.argv[2] ?? '--help';
try {
  if (/^(--help|-h|help)$/.test(name)) console.log(help);
  else if (Object.hasOwn(commands, name)) await commands[name]?.();
  else throw new UsageError(`Unknown command "${name}".\n\n${help}`);
} catch (error) {
  // What the disk or the network refuses is told in a sentence, too.
  if (!(error instanceof UsageError) && !(/** @type {NodeJS.ErrnoException} */ (error).syscall)) throw error;
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = error instanceof UsageError ? error.exitCode : 2;
}
