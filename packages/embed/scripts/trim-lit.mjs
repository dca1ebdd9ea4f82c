import { basename } from 'node:path';

/**
 * What Lit 3.3.3 carries and this kit never reaches, by file: why it may go, the text, and what stays of it. npm gets Lit whole.
 * @type {Record<string, { why: string, from: string, to?: string }[]>}
 */
const cuts = {
  'css-tag.js': [
    {
      why: 'the entry draws nothing where sheets cannot be constructed',
      from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      to: '!0',
    },
    {
      why: 'only our own sheets come here, and the tests read them with Lit as it is',
      from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      to: 'this._$cssResult$=!0;',
    },
    {
      why: 'the same',
      from: 'if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")',
      to: 'return t',
    },
  ],
  'reactive-element.js': [
    { why: 'no browser above our floor needs a polyfill', from: 'p=a.reactiveElementPolyfillSupport,' },
    {
      why: 'the same; and a list of versions on the page, which no one of ours reads',
      from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      to: ';',
    },
    {
      why: 'metadata of decorators, which we do not use',
      from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    },
    {
      why: 'the same',
      from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    },
    { why: 'initializers of decorators', from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}' },
    { why: 'the same', from: 'void 0!==t.l&&(this.l=[...t.l]),' },
    { why: 'the same', from: ',this.constructor.l?.forEach(t=>t(this))' },
    { why: 'no property of ours is an object', from: ';break;case Object:case Array:t=null==t?t:JSON.stringify(t)' },
    { why: 'the same', from: ';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}' },
    { why: 'our controllers live as long as their element', from: 'removeController(t){this._$EO?.delete(t)}' },
  ],
  'lit-element.js': [
    {
      why: 'polyfills, hydration by Lit (a saved shadow tree is taken over by the element itself), and the list of versions',
      from: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");',
      to: ';',
    },
    { why: 'the same', from: ',n as _$LE' },
    {
      why: 'only asynchronous directives ask whether they are connected',
      from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    },
    {
      why: 'the same',
      from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    },
  ],
  'lit-html.js': [
    { why: 'templates of svg and mathml alone; drawings are made in another way', from: '2===i?"<svg>":3===i?"<math>":""', to: '""' },
    { why: 'the same', from: '+(2===i?"</svg>":3===i?"</math>":"")' },
    {
      why: 'the same',
      from: 'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      to: 'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    },
    { why: 'no template holds an element of raw text', from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', to: '(c=p)' },
    {
      why: 'the same',
      from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    },
    {
      why: 'polyfills, and the list of versions',
      from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      to: ';',
    },
    { why: 'templates made ahead by a compiler', from: '(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', to: 's' },
    {
      why: 'only asynchronous directives ask whether they are connected',
      from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    },
    { why: 'the same', from: 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)', to: 'for(;t!==this._$AB;)' },
    { why: 'the same', from: ',this._$Cv=e?.isConnected??!0' },
    { why: 'the same', from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}' },
  ],
};

/**
 * Takes out of Lit what no element of the kit can reach. Every text must stand there exactly once, so another version of Lit stops the build
 * until somebody has looked.
 * @returns {import('rollup').Plugin}
 */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (!/\/node_modules\/(@lit\/reactive-element|lit-element|lit-html)\/[\w-]+\.js$/.test(id)) return null;
      return { code: trimmed(code, basename(id)), map: null };
    },
  };
}

/**
 * @param {string} code
 * @param {string} file
 * @returns {string}
 * @throws {Error} when a text does not stand there once
 */
export function trimmed(code, file) {
  return (cuts[file] ?? []).reduce((left, { from, to = '' }) => {
    const [before = '', after, ...others] = left.split(from);
    if (after === undefined || others.length > 0)
      throw new Error(
        `trim-lit.mjs: ${file} does not hold once: ${from}\nLit has changed: look whether the cut is still right, and mend it.`,
      );
    return before + to + after;
  }, code);
}

/** Elements of raw text, which the trimmed Lit does not know. */
const RAW_TEXT = /<(script|style|textarea|title)[\s>]/i;

/**
 * Guards the cuts that our own templates decide, in each chunk that holds some.
 * @returns {import('rollup').Plugin}
 */
export function checkTemplates() {
  return {
    name: 'check-templates',
    renderChunk(code) {
      const [found] = RAW_TEXT.exec(code) ?? [];
      if (found)
        this.error(`trim-lit.mjs: a template holds "${found}", which Lit as we ship it cannot draw. Take that cut out of trim-lit.mjs.`);
      return null;
    },
  };
}
