/** The page of an element, in place of the one that Storybook would make: it is drawn with Lit, as all other pages of the showcase. */
import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { render } from 'lit';
import { createElement, type ReactElement } from 'react';
import { paintPage } from '../decorators/around.js';
import { elementPage } from './element-page.js';

/**
 * Storybook gives every documentation page a container.
 * @param props with what Storybook knows of the page
 */
export function container({ context }: DocsContainerProps): ReactElement {
  const stories = context.componentStories();
  const [first] = stories;
  const globals = first ? context.getStoryContext(first).globals : {};
  paintPage(globals['theme']);
  return createElement('div', {
    ref: (node: HTMLElement | null) => {
      if (node && first) render(elementPage(String(first.component), stories, globals), node);
    },
  });
}
