import { dist, fileOf, readManifest, UsageError } from './published.mjs';

/** @typedef {import('@blind-betting/locales').Messages} Messages */
/** @typedef {import('@blind-betting/locales').Country} Country */
/** @typedef {import('@blind-betting/locales').Service} Service */

/**
 * The tag and both elements with whole fallback content: both sides of the card, and every service with its numbers. It can be pasted as it is,
 * and works without script, in print and in reading mode.
 * @param {{ country: string, language: string, story?: string, published?: URL, source?: string }} options ISO 3166-1 code, BCP 47 tag,
 *   name of a story, the folder that is published (all of this package when left out), and the address of blind-betting.js
 * @returns {Promise<string>} HTML
 * @throws {UsageError} when country, language or story do not exist
 */
export async function staticHtml({ country: code, language, story = 'love', published = dist, source = 'blind-betting.js' }) {
  const manifest = await readManifest(published);
  // From this package, never from the folder: what lies there is published, not run.
  const own = await readManifest();
  const load = async (/** @type {'country' | 'language'} */ kind, /** @type {string} */ name) => {
    fileOf(manifest, kind, name);
    return (await import(new URL(fileOf(own, kind, name), dist).href)).default;
  };
  /** @type {Messages} */ const messages = await load('language', language);
  /** @type {Country} */ const country = await load('country', code);
  const { promise, reality } = storyOf(messages, story);
  const { card, common, directory } = messages;
  // Undefined where the country has none that can be published.
  const helpline = country.services[country.cardHelpline];
  const integrity = /** @type {{ integrity: string }} */ (manifest.files['blind-betting.js']).integrity;
  const place = `country="${code}" lang="${language}"`;
  const danger = `<p>${text(common.danger)} ${call(country.emergency[0]?.number ?? '112')}</p>`;
  return `<script type="module" src="${text(source)}" crossorigin integrity="${integrity}"></script>

<blind-betting-card ${place} story="${text(story)}">
  <p>${text(card.promise)}</p>
${sideOf(promise)}
  <p>${text(card.reality)}</p>
${sideOf(reality)}
  <p>${text(story === 'fate' ? card.witness : card.reassurance)}${helpline ? ` ${text(card.help)}` : ''}</p>
${helpline ? `  <p>${text(helpline.name)}: ${helpline.phone.map(({ number, national }) => call(number, national)).join(', ')}</p>\n` : ''}  ${danger}
</blind-betting-card>

<help-directory ${place}>
  <h2>${text(directory.title)}</h2>
  ${danger}
${listOf(country.services, messages)}  <p>${text(directory.notice)}</p>
</help-directory>
`;
}

/** No list where a country has no service yet. */
function listOf(/** @type {readonly Service[]} */ services, /** @type {Messages} */ messages) {
  return services.length ? `  <ul>\n${services.map((service) => itemOf(service, messages)).join('\n')}\n  </ul>\n` : '';
}

/** @returns {import('@blind-betting/locales').Messages['stories']['love']} */
function storyOf(/** @type {Messages} */ { stories }, /** @type {string} */ name) {
  if (!Object.hasOwn(stories, name)) throw new UsageError(`There is no story "${name}". Known: ${Object.keys(stories).join(', ')}.`);
  return stories[/** @type {'love'} */ (name)];
}

function sideOf(/** @type {import('@blind-betting/locales').StorySide} */ { title, lines, name }) {
  return [`  <h2>${text(title)}</h2>`, ...[...lines, ...(name ? [name] : [])].map((line) => `  <p>${text(line)}</p>`)].join('\n');
}

function itemOf(
  /** @type {Service} */ { name, kind, phone, text: channels = [], chat = [], email = [], web = [] },
  /** @type {Messages} */ { directory },
) {
  const site = (/** @type {string} */ address) =>
    `<a href="${text(address)}" rel="noreferrer noopener">${text(new URL(address).hostname)}</a>`;
  const ways = [
    ...phone.map(({ number, national }) => call(number, national)),
    ...channels.map(({ type, number, national }) => {
      const label = text((type === 'sms' ? directory.text : directory.whatsapp).replace('{number}', national));
      return type === 'sms'
        ? `<a href="sms:${text(number)}">${label}</a>`
        : `<a href="https://wa.me/${text(number.replace('+', ''))}" rel="noreferrer noopener">${label}</a>`;
    }),
    ...chat.map((address) => `${text(directory.chat)}: ${site(address)}`),
    ...email.map((address) => `<a href="mailto:${text(address)}">${text(address)}</a>`),
    ...web.map(site),
  ];
  return `    <li>${text(name)} (${text(directory.kinds[kind])}): ${ways.join(', ')}</li>`;
}

/** Digits stay left-to-right in any text, and no page translator touches them. */
function call(/** @type {string} */ number, written = number) {
  return `<a href="tel:${text(number)}" dir="ltr" translate="no">${text(written)}</a>`;
}

function text(/** @type {string} */ value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
