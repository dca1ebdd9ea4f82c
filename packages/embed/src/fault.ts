const ID = 'blind-betting-fault';

/**
 * Keeps an element from being an empty box while its code is not here: what the partner wrote between the tags stays,
 * with the emergency number below it. Plain DOM, since the library may be what is missing.
 * @param element not yet defined
 * @param number as dialled
 */
export function showFault(element: Element, number: string): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  if (root.getElementById(ID)) return;
  const notice = document.createElement('div');
  notice.id = ID;
  const link = document.createElement('a');
  link.href = `tel:${number}`;
  link.textContent = number;
  link.setAttribute('translate', 'no');
  notice.append(document.createElement('slot'), link);
  root.append(notice);
}
