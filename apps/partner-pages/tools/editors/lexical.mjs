/** @type {import('../editor.js').Editor} */
export default {
  name: 'Lexical',
  package: 'lexical',
  async edit(html) {
    const { createEditor, $getRoot, $insertNodes } = await import('lexical');
    const { $generateHtmlFromNodes, $generateNodesFromDOM } = await import('@lexical/html');
    const { HeadingNode, QuoteNode, registerRichText } = await import('@lexical/rich-text');
    const { LinkNode } = await import('@lexical/link');
    const editor = createEditor({
      nodes: [HeadingNode, QuoteNode, LinkNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(document.querySelector('#editor'));
    registerRichText(editor);
    editor.update(
      () => {
        const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
        $getRoot().select();
        $insertNodes(nodes);
      },
      { discrete: true },
    );
    return editor.read(() => $generateHtmlFromNodes(editor));
  },
};
