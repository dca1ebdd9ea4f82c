/**
 * The class of what the command prints between the tags of an element. An editor may put that beside the element: there it is known by this, and
 * shown once. It says nothing of the campaign.
 */
export const FALLBACK_CLASS = 'bb-fallback';
