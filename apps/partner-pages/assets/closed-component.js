/** A component of the page that lets nobody look inside. */
customElements.define(
  'town-box',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'closed' }).append(document.querySelector('#content').content.cloneNode(true));
    }
  },
);
