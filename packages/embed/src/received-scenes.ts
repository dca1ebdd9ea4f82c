import { localeSource } from '@blind-betting/base';

/** Story to the SHA-256 of its drawings in base64; the build replaces this name by the table. They travel with the card, not with the entry. */
declare const BLIND_BETTING_SCENES: Record<string, string>;

/**
 * Stands in for the card's own source of drawings: the entry checks the file.
 * @param story whose drawings are wanted
 * @param element that shows them
 * @returns both drawings and the mark
 * @throws {Error} which names the file, when it could not be had
 */
export async function loadScene(story: string, element: Element): Promise<unknown> {
  const { loadFile } = localeSource();
  return (await loadFile!<{ scene: unknown }>(`${story}.scene`, BLIND_BETTING_SCENES[story]!, element)).scene;
}
