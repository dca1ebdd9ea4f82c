const ID = 'blind-betting-fault';

/**
 * Keeps an element from being an empty box while its code or its texts are not here: what the partner wrote between the tags
 * stays, with the emergency number below it. Plain DOM, since the library may be what is missing.
 * @param element that has not drawn itself
 * @param number as dialled
 */
export function showFault(element: Element, number: string): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const notice = root.getElementById(ID) ?? document.createElement('div');
  notice.id = ID;
  const link = document.createElement('a');
  link.href = `tel:${number}`;
  link.textContent = number;
  link.setAttribute('translate', 'no');
  notice.replaceChildren(document.createElement('slot'), link);
  if (!notice.parentNode) root.append(notice);
}
