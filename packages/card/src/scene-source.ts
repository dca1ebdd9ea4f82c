import type { StoryName } from '@blind-betting/locales';
import type { Scene } from './scene.js';

const scenes: Record<StoryName, () => Promise<{ scene: Scene }>> = {
  love: () => import('./scenes/love.js'),
  online: () => import('./scenes/online.js'),
  job: () => import('./scenes/job.js'),
  money: () => import('./scenes/money.js'),
  shelter: () => import('./scenes/shelter.js'),
  fate: () => import('./scenes/fate.js'),
};

/**
 * Loads the drawings of one story. The embed puts a source of its own in place of this module, which checks the file.
 * @param story whose drawings are wanted
 * @param element that shows them: what fails is told on it; none on a server
 * @returns both drawings and the mark
 * @throws {Error} when the file could not be had
 */
export const loadScene: (story: StoryName, element?: Element) => Promise<Scene> = async (story) => (await scenes[story]()).scene;
