/** @type {import('../editor.js').Editor} */
export default {
  name: 'Tiptap',
  package: '@tiptap/core',
  says: 'A node for each element, with its attributes',
  // recipe
  recipe: ({ Node }) =>
    ['blind-betting-card', 'help-directory'].map((tag) =>
      Node.create({
        name: tag.replaceAll('-', '_'),
        group: 'block',
        content: 'inline*',
        addAttributes: () => Object.fromEntries(['country', 'lang', 'story', 'exit'].map((name) => [name, { default: null }])),
        parseHTML: () => [{ tag }],
        renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
      }),
    ),
  // end
  async edit(html, recipe) {
    const tiptap = await import('@tiptap/core');
    const { StarterKit } = await import('@tiptap/starter-kit');
    const element = document.querySelector('#editor');
    const editor = new tiptap.Editor({ element, extensions: [StarterKit, ...(recipe?.(tiptap) ?? [])] });
    editor.commands.setContent(html);
    return editor.getHTML();
  },
};
