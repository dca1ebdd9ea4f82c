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
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration?.members) return;
    // The analyzer does not keep `@internal`, so it is read from the source.
    const internal = new Set(node.members.filter((member) => hasTag(ts, member, 'internal')).map((member) => member.name?.getText()));
    declaration.members = declaration.members.filter(
      ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !internal.has(name) && !lifecycle.has(name),
    );
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !internal.has(fieldName));
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        // An event class that is dispatched is found a second time, without a name, next to its `@fires`.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
  },
});

const hasTag = (ts, node, tag) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === tag);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.examples.ts', 'src/**/*.styles.ts', 'src/generated/**', 'src/testing/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
