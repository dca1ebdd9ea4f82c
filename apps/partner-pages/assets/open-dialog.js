/** The page's own button. */
document.querySelector('#open').addEventListener('click', () => document.querySelector('dialog').showModal());
