import { ofDocument } from '@blind-betting/base';
import { FileError } from './report.js';

/**
 * Name of each chunk to its SHA-256 in base64; the build replaces this name by the table. Where `copy` has put a chunk into the entry, so that
 * a page asks once and not twice, the chunk itself stands there.
 */
declare const BLIND_BETTING_FILES: Record<string, string | (() => unknown)>;

const files = BLIND_BETTING_FILES;
const loading = new Map<string, Promise<unknown>>();
const failed = new Set<string>();

function forget(): void {
  for (const name of failed) loading.delete(name);
  failed.clear();
}

/** Asks anew for what failed once the network is back; called first, since it has to come before what elements do then. */
export function forgetWhenOnline(): void {
  addEventListener('online', forget);
}

const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));

/** Tags of all elements: the only chunks whose name is small letters with a hyphen. */
export const elements = named(/^[a-z]+(-[a-z]+)+$/);

/** BCP 47 */
export const languages = named(/^[a-z]{2}($|-[A-Z\d])/);

/** ISO 3166-1 alpha-2 */
export const countries = named(/^[A-Z]{2}$/);

/** Milliseconds for which a failed file is not asked for again at most: until then all elements that wait for it get the same answer. */
const PAUSE = 10_000;

/**
 * Loads one chunk after its integrity was checked; once for each page, and once more when that failed.
 * @param name of the chunk: kit, an element, a language or a country
 * @param hash SHA-256 in base64, for a chunk that is not in the table
 * @returns its module
 * @throws {FileError} which names the file, when it could not be had, is not the file that was published, or stopped
 */
export function loadChunk<Module>(name: string, hash?: string): Promise<Module> {
  let promise = loading.get(name) as Promise<Module> | undefined;
  if (!promise) {
    const row = files[name] ?? hash;
    promise = typeof row === 'function' ? carried<Module>(row) : load<Module>(name, row);
    loading.set(name, promise);
    promise.catch(() => {
      failed.add(name);
      setTimeout(forget, PAUSE);
    });
  }
  return promise;
}

/**
 * Goes on in a task of its own. On a slow phone all chunks and all first drawings in one task would hold up a touch for a second.
 */
export function nextTask(): Promise<unknown> {
  // By a message and not by a timer, which Firefox holds back while a page is loading, and a page may clear.
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(0);
  return new Promise((resolve) => (port1.onmessage = resolve));
}

/** Milliseconds after which a file that neither came nor failed has failed: an engine is silent about what it does not know. */
const LIMIT = 60_000;

/**
 * The address tells the hash, so that the table needs no file names and a cached file is never a wrong one.
 * After a refusal nothing is imported: an engine would fetch the file afresh, unchecked.
 */
async function load<Module>(name: string, hash: string | undefined): Promise<Module> {
  if (!hash) throw new FileError(name, `there is no file "${name}" in this copy`);
  const file = new URL(`c/${name}.${hash.slice(0, 8).replace(/\+/g, '-').replace(/\//g, '_')}.js`, import.meta.url).href;
  // Engines remember a failed module under its address: the second try needs another one.
  for (const asked of [file, `${file}?retry=${Date.now()}`]) {
    // A page may have preloaded the file without a hash. Under an address with a fragment that is another module, and it is checked.
    const address = `${asked}#checked`;
    try {
      await check(address, hash);
      return (await import(address)) as Module;
    } catch (error) {
      const { message } = error as Error;
      // Of a file that it refuses for its type or its origin, Firefox says first that it has it, and then that it cannot import it.
      if (message === undefined || /import/i.test(message)) continue;
      throw stopped(file, error);
    }
  }
  throw new FileError(file, `${file} is missing, blocked, changed, or came without CORS or as another type: see docs/resilience.md.`);
}

/** A chunk that stands in this file. */
async function carried<Module>(chunk: () => unknown): Promise<Module> {
  await nextTask();
  try {
    return chunk() as Module;
  } catch (error) {
    throw stopped(import.meta.url, error);
  }
}

function stopped(file: string, error: unknown): FileError {
  const cure =
    'trustedTypes' in globalThis
      ? ` If the page enforces Trusted Types, allow the policy "lit-html", with 'allow-duplicates' where another copy of Lit runs.`
      : '';
  return new FileError(file, `${file} stopped (${(error as Error).message}).${cure}`);
}

/** Fetches the file in a way that refuses it when the hash differs; the import then finds it in the module map. */
async function check(address: string, hash: string): Promise<void> {
  const element = checkingElement(address);
  element.crossOrigin = 'anonymous';
  element.integrity = `sha256-${hash}`;
  const answer = new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    setTimeout(reject, LIMIT, {});
  });
  ofDocument('head').append(element);
  // The page's own markup stays as it was; not sooner, since Firefox gives no answer for an element that was taken out.
  await answer.finally(() => element.remove());
}

/**
 * WebKit takes a changed file from `modulepreload`, and other engines did not know it at first: there a module script checks the file, where
 * Trusted Types let us set its address.
 */
function checkingElement(address: string): HTMLLinkElement | HTMLScriptElement {
  const link = ofDocument('createElement').call(document, 'link') as HTMLLinkElement;
  const isKnown = link.relList.supports('modulepreload');
  if (!isKnown || /^Apple/.test(navigator.vendor)) {
    try {
      const script = ofDocument('createElement').call(document, 'script') as HTMLScriptElement;
      script.type = 'module';
      script.src = address;
      return script;
    } catch (error) {
      // Trusted Types are enforced: see decision 0001. What cannot be checked is not loaded.
      if (!isKnown) throw error;
    }
  }
  link.rel = 'modulepreload';
  link.href = address;
  return link;
}
