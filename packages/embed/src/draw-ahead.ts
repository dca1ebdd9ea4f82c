/**
 * Draws the elements where there is no browser: what `html --shadow` prints. It is bundled for Node with all that it needs, so that whoever
 * runs the command installs nothing more.
 */
import { define, localeSource, placeOf, provideLocales } from '@blind-betting/base';
import { loadAhead } from '@blind-betting/base/server.js';
import { BlindBettingCard } from '@blind-betting/card';
import { loadSceneAhead } from '@blind-betting/card/server.js';
import { HelpDirectory } from '@blind-betting/help-directory';
import type { StoryName } from '@blind-betting/locales';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';

/** The page that is drawn. */
export interface Page {
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** BCP 47, as in `lang`. */
  language: string;
  story: StoryName;
  /** What the published folder holds: what it lacks cannot be chosen, and is not shown. */
  countries: string[];
  languages: string[];
}

/** The exit is not among them: until its code is here it is the plain link that they draw. */
define('blind-betting-card', BlindBettingCard);
define('help-directory', HelpDirectory);

/**
 * @param page country, language and story, and what else can be chosen
 * @returns the shadow tree of each element, with its styles; nothing in it depends on the hour
 * @throws {Error} when there are no texts or no such country
 */
export async function drawAhead({ country, language, story, countries, languages }: Page): Promise<{ card: string; directory: string }> {
  const catalog = { ...localeSource().catalog, countries, languages };
  provideLocales({ ...localeSource(), catalog, placeOf: (element, named) => placeOf(element, named, catalog) });
  await loadSceneAhead(story);
  await loadAhead({ language, country, hasDirectory: true });
  const card = treeOf(html`<blind-betting-card lang=${language} country=${country} story=${story} exit></blind-betting-card>`);
  await loadAhead({ language, country, hasExit: true });
  const directory = treeOf(html`<help-directory lang=${language} country=${country}></help-directory>`);
  return { card, directory };
}

/** What lies in the shadow root of one element. */
function treeOf(element: TemplateResult): string {
  const drawn = collectResultSync(render(element));
  const [, tree = ''] = /<template [^>]*>(.*)<\/template>/s.exec(drawn) ?? [];
  return (
    tree
      // They are for a script that goes on in these nodes; ours draws its own.
      .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
      // Where no style may apply, pictures are small, and what can do nothing is not there.
      .replaceAll('<svg ', '<svg width="20" height="20" ')
      .replaceAll('<button ', '<button hidden ')
  );
}
