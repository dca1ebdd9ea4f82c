/**
 * What a careless editor, a broken tool or somebody with bad intentions may put where the kit expects a text: the one source of values
 * for every fuzz test. Each case comes from a seed and a number alone, so a failure that names both can be replayed:
 * docs/resilience.md says how. Plain JavaScript, since Node and three browsers run it.
 */
import { Seeded } from './seeded.mjs';

/** The first day of the campaign's week. */
export const SEED = 1018;

/** What any code that gets to run would call; a test counts the calls. */
export const CANARY = 'blindBettingCanary';

/** What each element shows in its shadow tree whatever it is given: the number for danger, or the way out. */
export const ALWAYS_SHOWN = '.root[lang] :is(a[part~=emergency], a[part~=exit])';

const call = `${CANARY}()`;

/** Markup that would run something if a text were ever taken for it. */
export const markup = [
  `<script>${call}</script>`,
  `<img src="data:," onerror="${call}">`,
  `<svg onload="${call}"><script>${call}</script></svg>`,
  `"><img src=x onerror=${call}>`,
  `'-${call}-'`,
  `\${${call}}`,
  `</style><script>${call}</script>`,
  `</template></slot></div><img src=x onerror=${call}>`,
  `<a href="javascript:${call}">112</a>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<details open ontoggle=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<!--`,
  `]]>`,
  `<?lit$1$?>`,
];

/** Addresses that a link must never get, with the disguises that an address parser takes off again. */
export const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  ` \u0001javascript:${call}`,
  `java\tscr\nipt:${call}`,
  `\u00a0javascript:${call}`,
  `javascript://example.org/%0a${call}`,
  `data:text/html,<script>${call}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:${call}`,
  `blob:https://example.org/1`,
  `file:///etc/passwd`,
  `view-source:https://example.org`,
  `intent://example.org#Intent;scheme=javascript;end`,
  `about:blank`,
  `ftp://example.org`,
  `ws://example.org`,
  `https:javascript:${call}`,
  `//example.org/${call}`,
  `https://example.org@evil.example/`,
  `https://[::1`,
  `https://example.org:99999`,
  `http://`,
  `#`,
  `?`,
  `\\\\example.org`,
];

/** Names that every object has, though nobody gave it to it. */
export const prototypeKeys = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'prototype', 'then'];

/** Signs that turn a text around, hide in it or break it. */
export const signs = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udfff',
  '\ufffe',
  'e\u0301\u0301\u0301\u0301',
  '\u{1f469}\u200d\u{1f467}',
  '\r\n',
  '\t',
];

/** Values that a kit expects, since a hostile one often hides behind a right one. */
const right = [
  'BE',
  'ua',
  'nl-BE',
  'ar',
  'reality',
  'job',
  'fate',
  'write',
  '112',
  '078 05 58 00',
  'https://example.org/',
  '/help',
  'true',
  '',
];

/** One case: everything it asks for follows from its seed and number. */
export class HostileCase extends Seeded {
  /** @returns {string} */
  text() {
    const lists = [markup, addresses, prototypeKeys, signs, right];
    const parts = Array.from({ length: 1 + this.below(3) }, () => this.pick(this.pick(lists)));
    const text = parts.join(this.pick(['', '', ' ', '\n']));
    // Long texts are few: they cost time, and one finds what a thousand would.
    const long = this.below(2000);
    if (long === 0) return text.padEnd(1_000_000, text || 'x');
    return long < 10 ? text.padEnd(10_000, text || 'x') : text;
  }

  /** @returns {unknown} what a script may give to a property: a text, or what cannot even be written as one */
  value() {
    const fail = () => {
      throw new Error('a hostile value was asked');
    };
    /** @type {(() => unknown)[]} */
    const values = [
      () => null,
      () => undefined,
      () => this.pick([0, -1, 3, 1e308, NaN, Infinity, -0]),
      () => this.pick([true, false]),
      () => BigInt(this.below(9)),
      () => Symbol(this.pick(prototypeKeys)),
      () => [this.text(), [this.text()]],
      () => ({}),
      () => Object.create(null),
      () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
      () => ({ toString: fail, valueOf: fail }),
      () => ({ [Symbol.toPrimitive]: fail }),
      // A harmless text for the one who checks, another one for the one who writes.
      () => {
        const answers = ['https://example.org/', `javascript:${call}`];
        return { toString: () => answers.shift() ?? `javascript:${call}` };
      },
      () => ({ _$litType$: 1, strings: Object.assign([this.pick(markup)], { raw: [this.pick(markup)] }), values: [] }),
      () => ({ then: fail }),
      () => fail,
      () => new Date(NaN),
      () => JSON.parse(`{"__proto__": {"toString": null}}`),
    ];
    return this.below(2) ? this.text() : this.pick(values)();
  }

  /** @returns {string} the tag's own attributes, as they stand in the page */
  tagAttributes() {
    const names = [
      ...[
        'country',
        'lang',
        'story',
        'side',
        'help-href',
        'href',
        'exit-href',
        'report-href',
        'region',
        'need',
        'heading-level',
        'define',
        'class',
        'id',
      ],
      ...[
        'onclick',
        'onfocus',
        'ONCLICK',
        'onerror',
        'onbeforeflip',
        'style',
        'slot',
        'is',
        'nonce',
        'xmlns',
        'xml:lang',
        'shadowrootmode',
      ],
      ...['', '-', '1', '"', '<x', '@click', '.href', '?hidden', ':lang', '${x}', '\u202e', '\ud800', ...prototypeKeys],
    ];
    const attributes = Array.from({ length: 1 + this.below(4) }, () => {
      const name = this.pick(names);
      const value = name.endsWith('href') && this.below(2) ? this.pick(addresses) : /^on/i.test(name) ? call : this.text();
      return `data-${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
    });
    return attributes.join(' ');
  }

  /** @returns {string} HTML as it may stand between the tags */
  html() {
    const slot = this.pick([
      '',
      '',
      ' slot="promise"',
      ' slot="reality"',
      ' slot="promise-art"',
      ' slot="reality-art"',
      ' slot="__proto__"',
    ]);
    const parts = [
      () => this.pick(markup),
      () => `<p${slot}>${this.text().replace(/[<>&]/g, '')}</p>`,
      () => `<a${slot} href="${this.pick(addresses).replace(/"/g, '&quot;')}">${this.pick(signs)}112</a>`,
      () => `<template${slot} shadowrootmode="open">${this.pick(markup)}</template>`,
      () => `<form${slot}><input name="${this.pick(['lang', 'children', 'id', 'attributes', 'localName'])}"></form>`,
      () =>
        `<div${slot} lang="${this.pick(['ar', '\u202e', 'x', 'constructor'])}" dir="rtl"><blind-betting-card></blind-betting-card></div>`,
      () => `<slot name="promise">${this.pick(markup)}</slot>`,
      () => `<div id="blind-betting-fault" class="root" part="emergency">${this.pick(markup)}</div>`,
    ];
    return Array.from({ length: 1 + this.below(3) }, () => this.pick(parts)()).join('');
  }
}

/** @param {unknown} value @returns {string} for the message of a test; short, and never a second throw */
export function shown(value) {
  try {
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} signs)` : text;
  } catch {
    return `a ${typeof value} that cannot be written`;
  }
}
