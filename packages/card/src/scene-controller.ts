import { isServer, listen, warnOnce } from '@blind-betting/base';
import type { StoryName } from '@blind-betting/locales';
import type { ReactiveControllerHost } from 'lit';
import type { Side } from './flip-events.js';
import { drawAhead } from './draw-ahead.js';
import { draw, type Pictures, type Scene } from './scene.js';
import { loadScene } from './scene-source.js';

/** Scenes that have come, for all cards. */
const known = new Map<StoryName, Scene>();

/**
 * Loads the drawings of a story, so that a card can be drawn with them on a server.
 * @param story that the card will tell
 */
export async function loadSceneAhead(story: StoryName): Promise<void> {
  known.set(story, await loadScene(story));
}

/**
 * Gets the drawings of the story in use, and no others. The words do not wait for them, and stay whole without. A drawing costs more than
 * the words of its side, so the side that is turned away has none before a hand or the focus comes to the card.
 */
export class SceneController {
  readonly #host: ReactiveControllerHost & Element;
  #pictures: { [side in Side]?: Pictures } = {};
  #drawn: Scene | undefined;
  #isAboutToTurn = false;
  #asked: StoryName | undefined;

  /** @param host to draw anew when the drawings are here */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    for (const sign of ['pointerover', 'focusin']) host.addEventListener(sign, this.#prepare, { once: true });
  }

  /**
   * @param story that the card tells
   * @param side that is shown
   * @returns the pictures of both sides, of each once they are here and it is shown or about to be
   */
  pictures(story: StoryName, side: Side): { readonly [side in Side]?: Pictures } {
    const scene = known.get(story);
    if (isServer) return scene ? { promise: drawAhead(scene, 'promise'), reality: drawAhead(scene, 'reality') } : {};
    if (!scene && this.#asked !== story) void this.#load((this.#asked = story));
    if (scene !== this.#drawn) this.#pictures = {};
    this.#drawn = scene;
    for (const each of ['promise', 'reality'] as const)
      if (scene && (each === side || this.#isAboutToTurn)) this.#pictures[each] ??= draw(scene, each);
    return this.#pictures;
  }

  async #load(story: StoryName): Promise<void> {
    try {
      known.set(story, await loadScene(story, this.#host));
      this.#host.requestUpdate();
    } catch (error) {
      warnOnce((error as Error).message);
      listen('online', () => this.#askAgain(), { once: true });
    }
  }

  readonly #prepare = (): void => {
    if (this.#isAboutToTurn) return;
    this.#isAboutToTurn = true;
    this.#host.requestUpdate();
  };

  #askAgain(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }
}
