import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What is kept of an answer beside its body.
 * @typedef {{ url: string, contentType: string | null, etag: string | null, lastModified: string | null, readAt: string }} Kept
 */

/** Answers on the disk, so that a server need not send again what has not changed. */
export class Cache {
  /** Two pages may lead to one address: one is written after the other. @type {Promise<unknown>} */ #last = Promise.resolve();

  constructor(/** @type {string} */ folder) {
    this.folder = join(folder, 'pages');
  }

  /**
   * @param {string} url
   * @returns {Promise<{ kept: Kept, body: Uint8Array } | undefined>}
   */
  async get(url) {
    try {
      const [kept, body] = await Promise.all([readFile(this.#path(url, 'json'), 'utf8'), readFile(this.#path(url, 'body'))]);
      return { kept: JSON.parse(kept), body: new Uint8Array(body) };
    } catch {
      // Not there, or half written: it is asked for again.
      return undefined;
    }
  }

  /** @param {Kept} kept @param {Uint8Array} body */
  put(kept, body) {
    const written = this.#last.then(() => this.#write(kept, body));
    this.#last = written.catch(() => {});
    return written;
  }

  async #write(/** @type {Kept} */ kept, /** @type {Uint8Array} */ body) {
    await mkdir(this.folder, { recursive: true });
    // The body first, each in one step: a run that is stopped leaves no new tag beside an old body.
    await replace(this.#path(kept.url, 'json'), '{');
    await replace(this.#path(kept.url, 'body'), body);
    await replace(this.#path(kept.url, 'json'), JSON.stringify(kept));
  }

  #path(/** @type {string} */ url, /** @type {string} */ ending) {
    return join(this.folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.${ending}`);
  }
}

async function replace(/** @type {string} */ path, /** @type {string | Uint8Array} */ content) {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
