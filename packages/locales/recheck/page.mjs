/**
 * A page as it is searched, whatever it was: HTML, PDF or plain text.
 * @typedef {object} Page
 * @property {'html' | 'pdf' | 'text'} kind
 * @property {string} title
 * @property {string[]} headings of the first order
 * @property {string[]} lines plain text: one for each block, table cell or line
 * @property {Dial[]} dials links that dial or open a conversation with a number
 * @property {string[]} links addresses that it links to, whole
 * @property {string[]} mails addresses that it writes or links to
 * @property {{ telephones: string[], mails: string[], urls: string[] }} data what JSON-LD and microdata say
 * @property {{ description: string, label: string }[]} images those of the content; `label`: the text in front
 * @property {number} scripts how many it loads or holds
 * @property {string} scriptText what those that it holds say
 * @property {boolean} mount whether it has an empty place that a script fills
 * @property {boolean} password whether it asks for one
 * @property {boolean} cut whether it ends in the middle
 * @property {string} scriptless what `noscript` says
 * @property {Set<number>} breaks lines that follow a mere line break
 * @property {string[]} frames addresses of pages in it
 * @property {Map<number, { kind: string, name: string }>} owners for lines under a heading, or beside a name in a row: that; `kind`: the element
 * @property {Page} [unseen] what it holds and does not show by itself
 *
 * @typedef {object} Dial
 * @property {string} number as the link has it
 * @property {string} text of the link
 * @property {string} before what stands in front of the link
 * @property {number} line in which it stands
 */

/**
 * @param {Partial<Page> & Pick<Page, 'lines'>} parts
 * @returns {Page}
 */
export function makePage(parts) {
  return {
    kind: 'text',
    title: '',
    headings: [],
    dials: [],
    links: [],
    mails: [],
    data: { telephones: [], mails: [], urls: [] },
    images: [],
    scripts: 0,
    scriptText: '',
    mount: false,
    password: false,
    cut: false,
    scriptless: '',
    breaks: new Set(),
    frames: [],
    owners: new Map(),
    ...parts,
  };
}
