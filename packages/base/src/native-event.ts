/** The event of the browser, also on a page where an old framework has put a function of its own under the name `Event`. */
export const NativeEvent = (typeof UIEvent === 'undefined' ? Event : Object.getPrototypeOf(UIEvent)) as typeof Event;
