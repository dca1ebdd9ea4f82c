/** What a designer and a campaign team should know of each element, in sentences. What is promised to developers stands in the doc blocks. */
import { html, type TemplateResult } from 'lit';

interface ElementGuide {
  /** The element as it stands on a page. */
  live(): TemplateResult;
  /** What a partner pastes. */
  code: string;
  overview: readonly string[];
  do: readonly string[];
  dont: readonly string[];
  accessibility: readonly string[];
  words: readonly string[];
}

export const elementGuides: Record<string, ElementGuide> = {
  'blind-betting-card': {
    live: () => html`<blind-betting-card country="BE" story="love" heading-level="3"></blind-betting-card>`,
    code: '<blind-betting-card country="BE" story="love">\n  <p>In danger? <a href="tel:112">112</a></p>\n</blind-betting-card>',
    overview: [
      'A card with two sides. The promise is what a recruiter shows; the reality is what comes. Both sides are one scene, first lit, then with the light off.',
      'Every reality ends with a way out: a number of the country, and the number for danger now. Six stories: love, online, job, money, shelter, fate.',
    ],
    do: [
      'Let the promise come first: people should want to turn it.',
      'Give the card at least 16rem; on a wide page put several side by side.',
      'Write a number between the tags: it is what a reader sees when scripts are off.',
      'Put a help directory on the same page, or say where it is with help-href.',
    ],
    dont: [
      'Do not show a reality without its way out.',
      'Do not put pictures of bodies, chains, wounds or tears into the slots.',
      'Do not change the colours so that words fall below 7:1; Foundations, Colours measures them.',
      'Do not turn the card by itself: the reader decides whether to look, and when.',
    ],
    accessibility: [
      'The button that turns the card works by keyboard and says which side comes; a click anywhere on the card does the same.',
      'The side that is turned away can neither be reached nor read by assistive technology.',
      'With reduced motion one side fades into the other. In forced colours the drawing keeps its tones, and words take those of the system.',
      'Words on their ground have at least 7:1. Text of 200 percent on a small telephone cuts nothing off.',
    ],
    words: [
      'The promise speaks as the recruiter does; the reality speaks to the reader, in short sentences.',
      'The reader did nothing wrong, and the card says so.',
      'Wordless, the drawings tell the story alone; the words stay for assistive technology.',
    ],
  },
  'help-directory': {
    live: () => html`<help-directory country="BE" no-exit></help-directory>`,
    code: '<help-directory country="BE">\n  <p>In danger? <a href="tel:112">112</a></p>\n</help-directory>',
    overview: [
      'The help services of a country as a tool: the number for danger now, then the service that fits best, then all others.',
      'Each number has a source, and the reader sees how old it is. Opening hours are read on the clocks of the service.',
    ],
    do: [
      'Name the country where you know it; else it is guessed from the page and the clock.',
      'Give it a width of its own: from 48em on it has two columns.',
      'Say with report-href where a reader can tell you that a number is wrong.',
    ],
    dont: [
      'Do not put anything that floats over it: a number must never be covered.',
      'Do not copy numbers out of it into a page: copies grow old.',
      'Do not count who calls. The element sends nothing to anybody.',
    ],
    accessibility: [
      'Every link that calls is at least 44 px high, and its name says whom it calls.',
      'Choices are native controls; what changes is announced.',
      'A large view fills the element with one number, to be remembered and not saved.',
      'It says before the first call what a call leaves behind on the telephone.',
    ],
    words: [
      'Short words for what a service does, not its legal name alone.',
      'Open or closed is a word and a dot, never a colour alone.',
      'What is not known (cost, hours) is left out, not guessed.',
    ],
  },
  'quick-exit': {
    live: () => html`<quick-exit></quick-exit>`,
    code: '<quick-exit>\n  <a href="https://www.wikipedia.org/">Leave this page</a>\n</quick-exit>',
    overview: [
      'A button that leaves the page for a neutral one, in the same tab.',
      'Where its place has scrolled away it floats, and never over a link that calls.',
    ],
    do: [
      'Put it first on the page, before the header.',
      'Choose a target that somebody could have open for an ordinary reason.',
      'Keep the note: it says what leaving does not do.',
    ],
    dont: [
      'Do not use more than one on a page; card and directory can bring it.',
      'Do not promise that it deletes anything: the history of the browser stays.',
      'Do not give it a colour that looks like the rest of the page: it must be found at once.',
    ],
    accessibility: [
      'Three presses of the Shift key leave as well; the hint is shown only where there is a keyboard.',
      'It works as a plain link before the script is here.',
      'It is the first thing that the keyboard reaches, and at least 44 px high.',
    ],
    words: ['The button says what it does, in two or three words.', 'The note does not frighten: it says what to do next time.'],
  },
};
