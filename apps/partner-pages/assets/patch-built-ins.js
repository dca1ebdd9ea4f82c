/** What MooTools, Prototype, Zone.js, session recorders and error monitors have done to built-ins. */
Object.prototype.each = function each() {};
Object.prototype.constructorName = 'patched';
Array.prototype.toJSON = () => 'patched';
Array.prototype.last = function last() {
  return this[this.length - 1];
};
Array.from = (list) => (list && typeof list === 'object' && 'length' in list ? Array.prototype.slice.call(list) : [list]);
String.prototype.contains = function contains(text) {
  return this.includes(text);
};
Element.prototype.show = Element.prototype.hide = function show() {};
Element.prototype.remove = function remove() {
  this.parentNode?.removeChild(this);
};
Function.prototype.bind = ((bind) =>
  function patched(...values) {
    return bind.apply(this, values);
  })(Function.prototype.bind);

const { setTimeout: later, MutationObserver: Observer, Promise: Original } = window;
window.setTimeout = (task, ...rest) => later(() => task(), ...rest);
window.MutationObserver = class extends Observer {
  constructor(callback) {
    super((...values) => callback(...values));
  }
};
window.Promise = class ZoneAwarePromise extends Original {};
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function patched(type, listener, ...rest) {
  const wrapped = typeof listener === 'function' ? (...values) => listener.apply(this, values) : listener;
  return addEventListener.call(this ?? window, type, wrapped, ...rest);
};
const { define } = customElements;
customElements.define = (...values) => define.apply(customElements, values);
const { createElement } = document;
document.createElement = (...values) => createElement.apply(document, values);
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function patched(options) {
  return attachShadow.call(this, options);
};
window.Event = function Event(event) {
  this.event = event;
};
window.Temporal = {};
window.fetch = () => Promise.reject(new Error('no fetch here'));
window.requestIdleCallback = undefined;
window.name = 'patched';
