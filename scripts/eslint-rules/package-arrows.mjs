import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const everything = ['locales', 'base', 'quick-exit', 'card', 'help-directory', 'embed'];

/** What each package may import. `apps` stands for everything under apps/. */
const allowed = {
  locales: [],
  base: ['locales'],
  card: ['locales', 'base'],
  'quick-exit': ['locales', 'base'],
  'help-directory': ['locales', 'base', 'quick-exit'],
  embed: everything.filter((name) => name !== 'embed'),
  apps: everything,
};

/** @type {import('eslint').Rule.RuleModule} */
export const packageArrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      against:
        '{{from}} must not import from {{to}}: packages point one way only (locales <- base <- elements <- embed <- apps), so that each can be used without those above it. {{from}} may import from: {{allowed}}. Move what you need down into one of these, or hand it in from above.',
    },
  },
  create(context) {
    const from = owner(context.filename);
    if (!from) return {};
    const check = (source) => {
      const to = typeof source?.value === 'string' ? target(source.value, context.filename) : undefined;
      const may = allowed[from.name] ?? [];
      if (!to || to.key === from.key || may.includes(to.name)) return;
      context.report({
        node: source,
        messageId: 'against',
        data: { from: from.key, to: to.key, allowed: may.join(', ') || 'no other package' },
      });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

/** The package a file lies in; `key` tells two apps apart. */
function owner(file) {
  const [top, name] = relative(root, file).split(sep);
  if (!name) return undefined;
  if (top === 'apps') return { name: 'apps', key: posix.join(top, name) };
  return top === 'packages' ? { name, key: name } : undefined;
}

/** The package an import leads to; undefined for anything that is not ours. */
function target(source, file) {
  if (source.startsWith('.')) return owner(resolve(dirname(file), source));
  const name = /^@blind-betting\/([^/]+)/.exec(source)?.[1];
  return name === undefined ? undefined : { name, key: name };
}
