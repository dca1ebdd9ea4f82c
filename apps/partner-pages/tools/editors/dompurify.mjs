/** @type {import('../editor.js').Editor} */
export default {
  name: 'DOMPurify',
  package: 'dompurify',
  says: '`CUSTOM_ELEMENT_HANDLING` with our elements and their attributes',
  // recipe
  recipe: {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: /^(blind-betting-card|help-directory)$/,
      attributeNameCheck: /^(country|lang|story|exit)$/,
    },
  },
  // end
  async edit(html, recipe) {
    const { default: DOMPurify } = await import('dompurify');
    return DOMPurify.sanitize(html, { ...recipe });
  },
};
