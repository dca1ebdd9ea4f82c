/** Where an exit leads if the page names nothing: neutral, the same for everyone, in every country and without a visit to be seen in it. */
export const DEFAULT_TARGET = 'https://www.wikipedia.org/';
