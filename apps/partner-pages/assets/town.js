// The town's own language switch: it only writes the language of the document.
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language;
  });
