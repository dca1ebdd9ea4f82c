import { assert } from 'chai';
import { draw, type Scene } from './scene.js';
import { loadScene } from './scene-source.js';
import { storyColours } from './story-colours.js';
import type { StoryName } from '@blind-betting/locales';

const PAINTS = ['deep', 'dusk', 'main', 'glow', 'pale', 'veil', 'haze'];

async function scene(story: string): Promise<Scene> {
  return loadScene(story as StoryName, document.body);
}

describe('the drawings', () => {
  for (const story of Object.keys(storyColours)) {
    it(`${story}: every shape is path data that an engine understands, in a tone that there is`, async () => {
      const { promise, reality, mark } = await scene(story);
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      for (const [paint, data] of [...promise, ...reality, ['pale', mark] as const]) {
        assert.include(PAINTS, paint.replace(/ line$/, ''));
        path.setAttribute('d', data);
        // A dot is a line without length, with round ends.
        assert.isTrue(path.getTotalLength() > 0 || /h0/.test(data), data);
      }
    });

    it(`${story}: shows the same things twice, and one thing of the reality in the colour of the story`, async () => {
      const { promise, reality } = await scene(story);
      const shapes = new Set(promise.map(([, data]) => data));
      assert.isAtLeast(reality.filter(([, data]) => shapes.has(data)).length, 2, 'shapes of the promise come back');
      assert.equal(reality.filter(([paint]) => paint.startsWith('main')).length, 1);
    });
  }

  it('are copies, and nothing of them is for assistive technology', async () => {
    const drawings = await scene('love');
    const [one, two] = [draw(drawings, 'promise'), draw(drawings, 'promise')];
    for (const name of ['art', 'head', 'foot'] as const) {
      assert.notEqual(one[name], two[name]);
      assert.equal(one[name].outerHTML, two[name].outerHTML);
      assert.equal(one[name].getAttribute('aria-hidden'), 'true');
    }
    assert.equal(one.art.childElementCount, drawings.promise.length);
    assert.equal(one.head.querySelector('path')!.getAttribute('d'), drawings.mark);
  });
});
