/** What `blind-betting:error` tells in its `detail`. */
export interface Fault {
  /** Address of the file, or an empty string when no file is to blame. */
  file: string;
  /** What happened, and what to do. */
  message: string;
}

/** A file that could not be had, is not the one that was published, or stopped. */
export class FileError extends Error {
  /** Address, without the query of a second try. */
  declare readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

const told = new WeakMap<Element, WeakSet<Error>>();

/**
 * Tells the page what failed, once for each element, by an event on it. Nothing is sent anywhere.
 * @param element that lacks something
 * @param error the same object when two asked for the same file
 */
export function report(element: Element, error: Error): void {
  const known = told.get(element) ?? new WeakSet();
  if (known.has(error)) return;
  told.set(element, known.add(error));
  const detail: Fault = { file: error instanceof FileError ? error.file : '', message: error.message };
  element.dispatchEvent(new CustomEvent('blind-betting:error', { bubbles: true, composed: true, detail }));
}
