/** What assistive technology is told of a page, as lines of text in reading order. */
import type { CDPSession, Page } from '@playwright/test';

/** A node of Chromium's accessibility tree, as far as it is read here. */
type Node = Awaited<ReturnType<typeof nodesOf>>[number];

const nodesOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Roles that are read as one, by their name; what is inside has made the name. */
const AS_ONE = new Set([
  'link',
  'button',
  'heading',
  'DisclosureTriangle',
  'radio',
  'checkbox',
  'ComboBoxMenuList',
  'combobox',
  'image',
  'img',
]);

/** Roles that only hold others, and that nothing is said of. */
const SILENT = new Set([
  'generic',
  'none',
  'paragraph',
  'RootWebArea',
  'Section',
  'Div',
  'LabelText',
  'LayoutTable',
  'InlineTextBox',
  'strong',
  'LineBreak',
  'listitem',
]);

const KNOWN_NAMES: Record<string, string> = { DisclosureTriangle: 'opens', ComboBoxMenuList: 'combobox', img: 'image' };

/**
 * @param page to read
 * @param tag of the element whose part of the tree is wanted
 * @returns one line for each thing that is read, indented by lists and groups
 */
export async function transcriptOf(page: Page, tag: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await nodesOf(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node: host } = await session.send('DOM.describeNode', { nodeId });
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host.backendNodeId);
  await session.detach();
  if (!start) throw new Error(`Chromium tells nothing of <${tag}>.`);
  const lines: string[] = [];
  let text: string[] = [];
  const flush = (indent: string) => {
    // Pieces of one line stand in boxes of their own, and are read one after another.
    const whole = written(text.join(' '));
    if (whole) lines.push(`${indent}text: ${whole}`);
    text = [];
  };
  const read = (node: Node, indent: string) => {
    const role = String(node.role?.value);
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (!node.ignored && role === 'StaticText') {
      text.push(String(node.name?.value ?? ''));
      return;
    }
    // A box around what opens, of which nothing is said without a name.
    const isSilent = SILENT.has(role) || (role === 'group' && !node.name?.value);
    if (node.ignored || isSilent) {
      const isBlock = !node.ignored && !['InlineTextBox', 'strong'].includes(role);
      if (isBlock) flush(indent);
      for (const child of children) read(child, indent);
      if (isBlock) flush(indent);
      return;
    }
    flush(indent);
    lines.push(`${indent}${lineOf(node, role, children.length)}`);
    if (AS_ONE.has(role)) return;
    for (const child of children) read(child, `${indent}  `);
    flush(`${indent}  `);
  };
  read(start, '');
  flush('');
  return `${lines.join('\n')}\n`;
}

/** A role with its name, its value, and what else is said of it. */
function lineOf({ name, value, description, properties = [] }: Node, role: string, children: number): string {
  const property = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value;
  const kind = [KNOWN_NAMES[role] ?? role, property('level')].filter(Boolean).join(' ');
  const said = [
    role === 'list' ? `${children} items` : '',
    property('expanded') === true ? 'open' : '',
    property('expanded') === false ? 'closed' : '',
    property('checked') === 'true' ? 'chosen' : '',
    property('live') && property('live') !== 'off' ? `live ${property('live')}` : '',
  ].filter(Boolean);
  const parts = [written(String(name?.value ?? '')), written(String(value?.value ?? '')), written(String(description?.value ?? ''))];
  return [`${[kind, ...said].join(', ')}`, ...parts.filter(Boolean)].join(': ');
}

/** No-break spaces and hyphens that are not seen are not heard. */
const written = (said: string): string => said.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
