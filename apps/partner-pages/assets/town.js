/** The page's own language buttons. The kit is told nothing: it follows `lang`. */
const buttons = document.querySelectorAll('button[data-language]');
for (const button of buttons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    for (const text of document.querySelectorAll('[data-text]')) text.hidden = text.lang !== language;
  });
}
