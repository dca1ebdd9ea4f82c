import { listen, warnOnce } from '@blind-betting/base';
import type { StoryName } from '@blind-betting/locales';
import type { ReactiveControllerHost } from 'lit';
import { draw, type Scene } from './scene.js';
import { loadScene } from './scene-source.js';

/** Scenes that have come, for all cards. */
const known = new Map<StoryName, Scene>();

/** What a card shows of its story. */
export interface Pictures {
  story: StoryName;
  promise: SVGSVGElement;
  reality: SVGSVGElement;
  mark: string;
}

/** Gets the drawings of the story in use, and no others. The words do not wait for them, and stay whole without. */
export class SceneController {
  readonly #host: ReactiveControllerHost & Element;
  #pictures: Pictures | undefined;
  #asked: StoryName | undefined;

  /** @param host to draw anew when the drawings are here */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /**
   * @param story that the card tells
   * @returns its pictures, once they are here
   */
  pictures(story: StoryName): Pictures | undefined {
    if (this.#pictures?.story === story) return this.#pictures;
    const scene = known.get(story);
    if (scene) return (this.#pictures = { story, promise: draw(scene.promise), reality: draw(scene.reality), mark: scene.mark });
    if (this.#asked !== story) void this.#load((this.#asked = story));
    return undefined;
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
  #askAgain(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }
}
