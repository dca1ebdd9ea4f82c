/**
 * Adds a style sheet to the frame of the stories. An adopted one is allowed by the strictest policy.
 * @param css rules
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
