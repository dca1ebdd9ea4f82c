const { warn } = console;

/**
 * Keeps what the console is warned of, and keeps the console quiet, until `clear`.
 * @returns the warnings, as they come
 */
export function hearWarnings(): string[] {
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  return warnings;
}

/** Gives the console its voice back. */
export function stopHearing(): void {
  console.warn = warn;
}
