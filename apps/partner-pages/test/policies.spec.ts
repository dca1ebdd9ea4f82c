/** Proves: the header lines in section 4 of docs/embedding.md are those of the pages under test. */
import { readFileSync } from 'node:fs';
import { readComment } from '../read-comment.mjs';
import { expectDocumented } from '../../../scripts/testing/documented.js';
import { test } from './servers.js';

const situations = {
  csp: 'An allow-list: the origin of the kit, with Trusted Types. The strictest, and our advice',
  'csp-nonce': 'A nonce with `\'strict-dynamic\'`. Put the nonce of the response on the tag too: `nonce="…"`',
  'csp-hash': "The hash of the entry with `'strict-dynamic'`. It is the value of `integrity`, and changes with each version",
  'trusted-types': 'Trusted Types alone',
  'permissions-policy': 'Features refused: the kit needs none',
  coep: 'An isolated page. The tag needs `crossorigin`, and the files `Access-Control-Allow-Origin`',
  'no-referrer': 'No referrer: the server of the kit does not learn which page it was',
};
const values: Record<string, string> = { embed: 'https://your.site', integrity: 'sha384-…', nonce: '…' };

test('docs/embedding.md gives the lines of the pages', async () => {
  const blocks = Object.entries(situations).map(([name, title]) => {
    const page = readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');
    const lines = Object.entries(readComment(page).headers)
      .filter(([header]) => name !== 'csp' || header !== 'Referrer-Policy')
      .map(([header, value]) => `${header}: ${String(value).replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole)}`);
    return `${title} ([page](../apps/partner-pages/pages/${name}.html)):\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``;
  });
  await expectDocumented('embedding.md', 'policies', blocks.join('\n\n'));
});
