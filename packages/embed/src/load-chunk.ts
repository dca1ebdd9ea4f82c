/** Name of each chunk to its SHA-256 in base64; the build replaces this name by the table. */
declare const BLIND_BETTING_FILES: Record<string, string>;

const files = BLIND_BETTING_FILES;
const loading = new Map<string, Promise<unknown>>();

const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));

/** Tags of all elements: the only chunks whose name is small letters with a hyphen. */
export const elements = named(/^[a-z]+(-[a-z]+)+$/);

/** BCP 47 */
export const languages = named(/^[a-z]{2}($|-[A-Z\d])/);

/** ISO 3166-1 alpha-2 */
export const countries = named(/^[A-Z]{2}$/);

/**
 * Loads one chunk after its integrity was checked; once for each page, and once more when that failed.
 * @param name of the chunk: kit, an element, a language or a country
 * @param hash SHA-256 in base64, for a chunk that is not in the table
 * @returns its module
 * @throws {Error} which names the file, when it could not be had or is not the file that was published
 */
export function loadChunk<Module>(name: string, hash: string | undefined = files[name]): Promise<Module> {
  let promise = loading.get(name) as Promise<Module> | undefined;
  if (!promise) {
    promise = checkedImport<Module>(name, hash, '')
      // Engines remember a failed module under its address: the second try needs another one.
      .catch(() => checkedImport<Module>(name, hash, `?retry=${Date.now()}`));
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise;
}

/**
 * The address tells the hash, so that the table needs no file names and a cached file is never a wrong one.
 * The checking element fetches the file and refuses it when the hash differs; the import then finds it in the module map.
 * After a refusal nothing is imported: an engine would fetch the file afresh, unchecked.
 */
async function checkedImport<Module>(name: string, hash: string | undefined, query: string): Promise<Module> {
  if (!hash) throw new Error(`has no file "${name}"`);
  const address = new URL(`c/${name}.${hash.slice(0, 8).replace(/\+/g, '-').replace(/\//g, '_')}.js${query}`, import.meta.url).href;
  const element = checkingElement(address);
  element.crossOrigin = 'anonymous';
  element.integrity = `sha256-${hash}`;
  const answer = new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () =>
      reject(new Error(`could not load ${address}, or it is not the file that was published. Publish all files of one version together.`));
  });
  document.head.append(element);
  // The page's own markup stays as it was; not sooner, since Firefox gives no answer for an element that was taken out.
  await answer.finally(() => element.remove());
  return import(address) as Promise<Module>;
}

/** WebKit takes a changed file from `modulepreload`, so there a module script checks it, where Trusted Types let us set its address. */
function checkingElement(address: string): HTMLLinkElement | HTMLScriptElement {
  if (/^Apple/.test(navigator.vendor)) {
    try {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = address;
      return script;
    } catch {
      // Trusted Types are enforced: see decision 0001.
    }
  }
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  return link;
}
