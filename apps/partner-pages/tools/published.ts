/** The page that a content system makes of what an editor has saved, and what partners paste into it. */
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';

/** Class of the plain boxes, as the guide has it. */
export const PLACEHOLDER = 'help';

export type Form = 'elements' | 'placeholder';

/** @param embed address of the kit @returns what the command prints, and the tag of it */
export async function printed(embed: string, form: Form): Promise<{ html: string; tag: string }> {
  const html = await staticHtml({
    country: 'BE',
    language: 'nl-BE',
    source: `${embed}/`,
    ...(form === 'placeholder' && { placeholder: PLACEHOLDER }),
  });
  return { html, tag: html.slice(0, html.indexOf('</script>') + '</script>'.length) };
}

/**
 * Neither its language nor the clock of the tests tells the country: what shows Belgian services has kept it.
 * @param head what the template of the site holds, such as the tag
 */
export const template = (head: string, content: string) => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hulp in de stad</title>
${head}
</head>
<body>
<header><a href="/">Stad en welzijn</a></header>
<main>
<h1>Hulp in de stad</h1>
${content}
<p id="after">De stad is open van negen tot vijf.</p>
</main>
</body>
</html>`;
