import { tokens } from '../../packages/base/src/tokens.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { draw, type Scene } from '../../packages/card/src/scene.js';
import { loadScene } from '../../packages/card/src/scene-source.js';
import { sceneStyles } from '../../packages/card/src/scene.styles.js';
import { storyStyles, storyColours } from '../../packages/card/src/story-colours.js';

/** One drawing of a card without the card, in the colours that it has there. */
class SceneDrawing extends LitElement {
  static override properties = { story: {}, side: {}, scene: { state: true } };
  static override styles = [
    tokens,
    storyStyles,
    sceneStyles,
    css`
      :host {
        display: block;
        aspect-ratio: 4 / 3;
        border-radius: 12px;
        overflow: hidden;
      }
      .root,
      .promise,
      .reality,
      .art {
        block-size: 100%;
        max-block-size: none;
      }
      .promise {
        background: radial-gradient(circle at 50% 30%, var(--_promise-from), var(--_promise-to));
      }
    `,
  ];
  declare story: keyof typeof storyColours;
  declare side: 'promise' | 'reality';
  declare scene: Scene | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadScene(this.story).then((scene) => (this.scene = scene));
  }

  protected override render(): TemplateResult {
    return html`<div class="root ${this.story}">
      <div class=${this.side}><div class="art">${this.scene ? draw(this.scene, this.side).art : nothing}</div></div>
    </div>`;
  }
}
customElements.define('scene-drawing', SceneDrawing);
