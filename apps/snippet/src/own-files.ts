/** What `packages/embed/cli/own-files.mjs` is on a disk: here all files of the embed came with the script, put in by `scripts/embed-files.mjs`. */
import { sha384 } from '@noble/hashes/sha2.js';
import { data, texts } from 'virtual:embed-files';

const found = <Value>(files: Record<string, Value>, file: string): Value => {
  if (!Object.hasOwn(files, file)) throw new Error(`${file} did not come with this page. Build it anew: npm run build`);
  return files[file]!;
};

export const ownText = async (file: string): Promise<string> => found(texts, file);

export const ownData = async (file: string): Promise<unknown> => found(data, file);

/** The page writes no folder, so it needs no licences to put there. */
export const ownNotices = async (): Promise<string[]> => [];

/** `crypto.subtle` is missing where a page is no secure context, and answers late where it is there. */
export function integrityOf(text: string): string {
  return `sha384-${btoa(String.fromCharCode(...sha384(new TextEncoder().encode(text))))}`;
}
