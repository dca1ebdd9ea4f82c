type Events = WindowEventMap & DocumentEventMap;

/**
 * Reads a property of a document. A form, an image or a frame of the page whose name is that of the property (`<img name="baseURI">`) would
 * stand in its place (HTML, named access on the Document object), so it is read past all names.
 * @param key name of the property
 * @param page the document
 */
export function ofDocument<Key extends keyof Document>(key: Key, page: Document = document): Document[Key] {
  return Reflect.get(Document.prototype, key, page) as Document[Key];
}

/**
 * Listens. An element of the page with the id or the name `addEventListener` would stand in place of that method (HTML, named access on the
 * Window object and on the Document object), so it is called past all names.
 * @param type of the event
 * @param listener is called with each
 * @param options as of `addEventListener`
 * @param target the window when left out
 */
export function listen<Type extends keyof Events>(
  type: Type,
  listener: (event: Events[Type]) => void,
  options?: AddEventListenerOptions | boolean,
  target: EventTarget = window,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
}

/**
 * Listens no more.
 * @param type of the event
 * @param listener that was given to `listen`
 * @param options as given there
 * @param target as given there
 */
export function unlisten<Type extends keyof Events>(
  type: Type,
  listener: (event: Events[Type]) => void,
  options?: AddEventListenerOptions | boolean,
  target: EventTarget = window,
): void {
  EventTarget.prototype.removeEventListener.call(target, type, listener as EventListener, options);
}
