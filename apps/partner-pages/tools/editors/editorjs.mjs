/** @type {import('../editor.js').Editor} */
export default {
  name: 'Editor.js',
  package: '@editorjs/editorjs',
  says: 'The block for raw HTML, `@editorjs/raw`, into which the source is pasted',
  // recipe
  recipe: (RawTool) => ({ tools: { raw: RawTool } }),
  // end
  keepsAll: true,
  async edit(html, recipe) {
    const { default: EditorJS } = await import('@editorjs/editorjs');
    const { default: RawTool } = await import('@editorjs/raw');
    const editor = new EditorJS({ holder: 'editor', ...recipe?.(RawTool) });
    await editor.isReady;
    if (recipe) {
      editor.blocks.insert('raw', { html });
      return (await editor.save()).blocks.map(({ data }) => data.html ?? '').join('');
    }
    await editor.blocks.renderFromHTML(html);
    // It goes on by itself after it has answered.
    const filled = async () => (await editor.save()).blocks.filter(({ data }) => data.text);
    while ((await filled()).length < 3) await new Promise(requestAnimationFrame);
    return (await filled()).map(({ data }) => `<p>${data.text}</p>`).join('\n');
  },
};
