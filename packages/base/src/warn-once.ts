const said = new Set<string>();

/**
 * Writes a line to the console the first time it is needed.
 * @param message what was wrong, where, and what to do
 */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // Some pages silence the console by taking its methods away.
  console.warn?.(`Blind Betting: ${message}`);
}
