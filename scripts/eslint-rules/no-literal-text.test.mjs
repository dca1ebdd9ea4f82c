import { noLiteralText } from './no-literal-text.mjs';
import { tester } from './tester.mjs';

const literal = (text, line = 1) => ({ messageId: 'literal', data: { text }, line });

tester.run('no-literal-text', noLiteralText, {
  valid: [
    'html`<p class="note" part="note">${text}</p>`',
    'html`<button aria-label=${label} title="${title}">×</button>`',
    'html`<p>${count} / 3 &middot; &nbsp;</p><!-- a remark -->`',
    'html`<svg viewBox="0 0 10 10"><path d="M0 0h10" /></svg>`',
    'html`<style>p { color: red }</style>`',
    'html`<p>${open ? html`<b>${text}</b>` : nothing}</p>`',
    'html`<a class=${open ? "open" : "shut"} @click=${() => go("away")}>${text}</a>`',
    'css`p { color: red }`',
    'html`<p>${format("key")}</p>`',
    'html`<p>${`${count}/${all}`}</p>`',
  ],
  invalid: [
    { code: 'html`<p>Call now</p>`', errors: [literal('Call now')] },
    { code: 'html`\n  <p>${count} days</p>\n`', errors: [literal('days', 2)] },
    { code: 'html`<img alt="A card">`', errors: [literal('A card')] },
    { code: "html`<button aria-label='Close' title=Shut>×</button>`", errors: [literal('Close'), literal('Shut')] },
    { code: 'html`<input placeholder="${name} hier">`', errors: [literal('hier')] },
    { code: 'html`<p>${open ? "Open" : text}</p>`', errors: [literal('Open')] },
    { code: 'html`<i title=${title}></i><p>${"Hello"}</p>`', errors: [literal('Hello')] },
    { code: 'html`<p>${a}</p><p>${html`<b>مساعدة</b>`}</p>`', errors: [literal('مساعدة')] },
    { code: 'html`<a title="a > b">${x}</a>`', errors: [literal('a > b')] },
    { code: 'html`<style>p{}</style>after`', errors: [literal('after')] },
    { code: 'html`<i aria-description="Opens below"></i>`', errors: [literal('Opens below')] },
    { code: 'html`<p>${`Call ${name}`}</p>`', errors: [literal('Call')] },
    { code: 'svg`<text>Win</text>`', errors: [literal('Win')] },
  ],
});
