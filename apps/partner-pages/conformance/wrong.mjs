/** Findings that are no faults: what a tool does not know, in words for whoever reads the report. */

/**
 * A reason holds for the version that it was read with: when a tool gets newer, look again.
 * @typedef {{ tool: string, version: string, rule: RegExp, snippet: RegExp, what: string, reason: string }} Wrong
 */

/** @type {Wrong[]} */
export const TOOL_IS_WRONG = [
  {
    tool: 'pa11y',
    version: '9.1.1',
    rule: /\.3_2_2\.H32\.2$/,
    snippet: /^<form class="choices" method="dialog"/,
    what: 'a form without a button that sends it',
    reason:
      'Nothing is sent: each choice of the directory acts by itself, and the form is there so that the browser frees the radio buttons. ' +
      'The technique H32 is one way to meet 3.2.2, for forms that are sent.',
  },
  {
    tool: 'Nu',
    version: '26.9.27',
    rule: /^Attribute … not allowed on element … at this point\.$/,
    snippet: / (?:part|exportparts)="/,
    what: 'the attributes `part` and `exportparts`',
    reason: 'CSS Shadow Parts allows both on every element in a shadow tree. The checker does not know that module.',
  },
  {
    tool: 'Nu',
    version: '26.9.27',
    rule: /^Attribute … with value … must not be specified on elements with … attribute value …\./,
    snippet: /<p class="unseen" hidden="until-found" aria-hidden="true"/,
    what: '`aria-hidden` on what is `hidden="until-found"`',
    reason:
      'The text is a copy for the search of the browser. When it is found, the card turns, and the words themselves are there for everybody. ' +
      'Without `aria-hidden` they would be read twice.',
  },
];
