const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
  'firstUpdated',
  'properties',
  'render',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

/** Leaves in the manifest what a partner may use, and nothing else. */
const publicOnly = () => ({
  name: 'public-only',
  analyzePhase({ ts, node, moduleDoc }) {
    // A type is no export of the file that ships.
    if (ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly))
      moduleDoc.exports = moduleDoc.exports?.filter(({ name }) => name !== node.name.getText());
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration?.members) return;
    // The analyzer does not keep `@internal`, so it is read from the source.
    const internal = new Set(node.members.filter((member) => hasTag(ts, member, 'internal')).map((member) => member.name?.getText()));
    declaration.members = declaration.members.filter(
      ({ name, privacy }) =>
        !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !internal.has(name) && !lifecycle.has(name),
    );
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !internal.has(fieldName));
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const offered = new Set(modules.find(({ path }) => path.endsWith('src/index.ts'))?.exports?.map(({ name }) => name));
    for (const module of modules) {
      module.declarations = module.declarations?.filter(({ name }) => offered.has(name));
      module.exports = module.exports?.filter(({ name, kind }) => offered.has(name) || kind === 'custom-element-definition');
      for (const declaration of module.declarations ?? []) declaration.events = declaration.events && named(declaration.events);
    }
    modules.splice(0, modules.length, ...modules.filter(({ exports }) => exports?.length));
  },
});

/** An event class that is dispatched is found a second time, named after its first argument, next to its `@fires`. */
const named = (events) => {
  const described = new Set(events.filter(({ description }) => description).map(({ type }) => type?.text));
  return events.filter(({ description, type }) => description || !described.has(type?.text));
};

/** The tag stands in a call of our own `define(tag, Class)`, which the analyzer does not know. */
const tagNames = () => {
  /** @type {Map<string, string>} */ const tags = new Map();
  return {
    name: 'tag-names',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag) || !element) return;
      const name = element.getText();
      tags.set(name, tag.text);
      moduleDoc.exports = [...(moduleDoc.exports ?? []), { kind: 'custom-element-definition', name: tag.text, declaration: { name } }];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const all = modules.flatMap((module) => (module.declarations ?? []).map((declaration) => ({ module, declaration })));
      for (const { declaration } of all) if (tags.has(declaration.name)) declaration.tagName = tags.get(declaration.name);
      for (const { kind, declaration } of modules.flatMap(({ exports }) => exports ?? []))
        if (kind === 'custom-element-definition')
          declaration.module = all.find((found) => found.declaration.name === declaration.name)?.module.path ?? declaration.module;
    },
  };
};

/** The name of an attribute stands in a call of our own `flag(where, attribute)`, which the analyzer does not know. */
const flagNames = () => ({
  name: 'flag-names',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyAssignment(node) || !ts.isCallExpression(node.initializer) || node.initializer.expression.getText() !== 'flag')
      return;
    const [, attribute] = node.initializer.arguments;
    if (!attribute || !ts.isStringLiteral(attribute)) return;
    for (const found of (moduleDoc.declarations ?? []).flatMap(({ attributes }) => attributes ?? []))
      if (found.fieldName === node.name.getText()) found.name = attribute.text;
    for (const found of (moduleDoc.declarations ?? []).flatMap(({ members }) => members ?? []))
      if (found.name === node.name.getText() && found.attribute) found.attribute = attribute.text;
  },
});

/** @type {import('typescript').TypeChecker} */ let checker;

/** The values behind the name of a type, such as the stories: whoever reads the manifest cannot follow the name. */
const values = () => ({
  name: 'values',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node) || !node.type) return;
    const type = checker.getTypeAtLocation(node);
    if (!type.isUnion() || !type.types.every((each) => each.isStringLiteral())) return;
    const text = type.types.map(({ value }) => `'${value}'`).join(' | ');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.getText());
    for (const item of [...(declaration?.members ?? []), ...(declaration?.attributes ?? [])])
      if ((item.fieldName ?? item.name) === node.name.getText()) item.type = { text };
  },
});

/** The analyzer reads the sources, and whoever installs the package has what was made of them. */
const shippedPaths = () => ({
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) module.path = shipped(module.path);
    const places = modules.flatMap(({ declarations = [], exports = [] }) => [
      ...exports.map(({ declaration }) => declaration),
      ...declarations.flatMap(({ members = [] }) => members.map(({ inheritedFrom }) => inheritedFrom)),
    ]);
    for (const place of places) if (place?.module) place.module = shipped(place.module);
  },
});

// The compiler names a file that another one imports by its whole path.
const shipped = (path) => path.replace(/^(.*\bsrc|\.)\//, 'dist/').replace(/\.ts$/, '.js');

const hasTag = (ts, node, tag) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === tag);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.examples.ts', 'src/**/*.styles.ts', 'src/generated/**', 'src/testing/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const { NodeNext } = ts.ModuleKind;
    const program = ts.createProgram(globs, { module: NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] });
    checker = program.getTypeChecker();
    return globs.map((glob) => program.getSourceFile(glob));
  },
  plugins: [tagNames(), flagNames(), values(), publicOnly(), shippedPaths()],
};
