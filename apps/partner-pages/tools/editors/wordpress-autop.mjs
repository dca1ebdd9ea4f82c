import { autop } from '@wordpress/autop';

/** @type {import('../editor.js').Editor} */
export default {
  name: 'WordPress, paragraphs of the classic editor',
  package: '@wordpress/autop',
  runsInNode: true,
  edit: (html) => autop(html),
};
