import { assert } from 'chai';
import { swallowedFrom } from './swallowed.js';

const tags = 'blind-betting-card,help-directory,quick-exit';

/** @returns the text from which on the element of these tags holds what is not its fallback, as an engine parses it; nothing where all of it is */
function swallowed(html: string, tag = 'blind-betting-card'): string {
  const page = new DOMParser().parseFromString(`<body>${html.split('<!--$-->')[0]}`, 'text/html');
  if (html.includes('<!--$-->')) page.body.append(page.createElement('div'));
  const element = page.querySelector(tag)!;
  const from = swallowedFrom(element, tags);
  const nodes = from < 0 ? [] : [...element.childNodes].slice(from);
  return nodes
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const call = '<a href="tel:112">112</a>';

describe('what a missing end tag has put into an element', () => {
  const all = 'ABC';
  for (const [name, html] of Object.entries({
    'paragraphs after "/>"': `<blind-betting-card country="BE" /><p>A</p><p>B</p><p>C</p>`,
    'one paragraph after "/>", and what closes it': `<div><blind-betting-card /><p>ABC</p></div><footer>Call ${call}</footer>`,
    'the other element, and what is between': `<blind-betting-card /><h2>A</h2><help-directory><p>B</p></help-directory>C`,
    'what belongs to the page, with a number in it': `<blind-betting-card /><p>A</p><nav>B<a href="tel:112">C</a></nav>`,
    'text beside it': `<blind-betting-card />A<p>B</p>C`,
    'all after a fallback that lost its end tag': `<blind-betting-card><p>Call ${call}</blind-betting-card></p><h2>A</h2><script></script><p>BC</p>`,
    'what has a printed element in it': `<blind-betting-card /><h2>A</h2><div><help-directory><span class="bb-fallback">B${call.replace('112<', '<')}</span></help-directory></div>C`,
    'what has a box in it that stands for an element': `<blind-betting-card /><p>A</p><div data-element="help-directory"><a class="bb-fallback" href="tel:112">BC</a></div>`,
    'all, where a script has appended to the body': `<blind-betting-card /><p>A</p><p>BC</p><!--$-->`,
    'headings and a number before a form': `<blind-betting-card /><h2>A</h2><p>B<a href="tel:112">C</a></p><form></form>`,
    'blocks behind a sentence, with the sentence, whose text cannot be left out': `<blind-betting-card>A<a href="tel:112">B</a><h2>C</h2>`,
    'all after a fallback of ours': `<blind-betting-card><div class="bb-fallback"><p>Call ${call}</p></div><p>A</p>B<p>C</p>`,
  }))
    it(`is found: ${name}`, () => assert.equal(swallowed(html), all));

  for (const [name, html] of Object.entries({
    nothing: `<blind-betting-card></blind-betting-card>`,
    'a sentence with a number': `<blind-betting-card>Call ${call}.</blind-betting-card>`,
    'a sentence alone': `<blind-betting-card>Please wait.</blind-betting-card>`,
    'headings, lists and a number': `<blind-betting-card><h2>Help</h2><ul><li>Call ${call}</li></ul></blind-betting-card>`,
    'a number to write to, in a box': `<blind-betting-card><div><p>Write to <a href="sms:114">114</a></p></div></blind-betting-card>`,
    'what is printed': `<div><blind-betting-card><span class="bb-fallback">Call ${call}</span></blind-betting-card></div>`,
    'anything, where the page goes on behind it': `<main><blind-betting-card><h1>A</h1><button>B</button><iframe></iframe></blind-betting-card>\n</main>`,
    'what a partner gives a card to show': `<blind-betting-card><h2 slot="promise">A</h2></blind-betting-card>`,
    'a button and a number': `<blind-betting-card><p>Call ${call}</p><button>B</button></blind-betting-card>`,
    'blocks without a number, before something else': `<main><blind-betting-card><p>Wait</p></blind-betting-card><p>After</p></main>`,
  }))
    it(`is not seen in a fallback: ${name}`, () => assert.equal(swallowed(html), ''));

  it('is not seen in the fallback of an exit, which is a link and no number', () => {
    assert.equal(swallowed('<quick-exit><p><a href="https://www.wikipedia.org/">Leave</a></p></quick-exit>', 'quick-exit'), '');
    assert.equal(swallowed('<quick-exit /><p>A</p>', 'quick-exit'), 'A');
    assert.equal(swallowed('<quick-exit /><p><a href="/news">News</a></p><p>A</p>', 'quick-exit'), 'A');
  });
});
