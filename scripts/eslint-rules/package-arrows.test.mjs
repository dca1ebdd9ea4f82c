import { fileURLToPath } from 'node:url';
import { packageArrows } from './package-arrows.mjs';
import { tester } from './tester.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = (file, code) => ({ filename: root + file, code });
const against = (from, to, allowed) => [{ messageId: 'against', data: { from, to, allowed } }];

tester.run('package-arrows', packageArrows, {
  valid: [
    at('packages/base/src/a.ts', "import '@blind-betting/locales'"),
    at('packages/base/src/deep/a.ts', "import '../b.js'; import 'lit'; import '@blind-betting/base'"),
    at('packages/help-directory/src/a.ts', "import '@blind-betting/quick-exit/define.js'"),
    at('packages/embed/src/a.ts', "const x = () => import('@blind-betting/card/define.js')"),
    at('packages/base/scripts/a.mjs', "import '../../locales/scripts/source-date.mjs'"),
    at('apps/partner-pages/serve.mjs', "import '@blind-betting/embed'"),
    at('apps/partner-pages/a/serve.mjs', "import '../b.mjs'"),
    at('scripts/check.mjs', "import '../packages/locales/lint/index.mjs'"),
  ],
  invalid: [
    { ...at('packages/locales/src/a.ts', "import '@blind-betting/base'"), errors: against('locales', 'base', 'no other package') },
    { ...at('packages/base/src/a.ts', "export * from '@blind-betting/card'"), errors: against('base', 'card', 'locales') },
    {
      ...at('packages/card/src/a.ts', "export { x } from '../../quick-exit/src/x.js'"),
      errors: against('card', 'quick-exit', 'locales, base'),
    },
    {
      ...at('packages/quick-exit/src/a.ts', "import('@blind-betting/help-directory')"),
      errors: against('quick-exit', 'help-directory', 'locales, base'),
    },
    {
      ...at('packages/help-directory/src/a.ts', "let x: import('@blind-betting/card').Side"),
      errors: against('help-directory', 'card', 'locales, base, quick-exit'),
    },
    {
      ...at('packages/embed/src/a.ts', "import '../../../apps/partner-pages/a.mjs'"),
      errors: against('embed', 'apps/partner-pages', 'locales, base, quick-exit, card, help-directory'),
    },
    {
      ...at('apps/one/a.mjs', "import '../two/a.mjs'"),
      errors: against('apps/one', 'apps/two', 'locales, base, quick-exit, card, help-directory, embed'),
    },
  ],
});
