/** How a choice is looked at: this is not part of it, and no link holds it. */

/** Style sheets of pages around it, by name: one file each in `page-styles/`. */
export const pageStyles = Object.fromEntries(
  Object.entries(import.meta.glob<string>('./page-styles/*.css', { eager: true, query: '?inline', import: 'default' })).map(
    ([path, sheet]) => [path.replace(/^.*\/(.*)\.css$/, '$1'), sheet],
  ),
) as Record<PageStyle, string>;

export const PAGE_STYLES = ['plain', 'town', 'newspaper', 'dark'] as const;
export type PageStyle = (typeof PAGE_STYLES)[number];

export interface Look {
  width: 'phone' | 'desktop';
  style: PageStyle;
  /** BCP 47; one of those chosen. */
  language: string;
}
