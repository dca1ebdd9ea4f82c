import { noInlineStyle } from './no-inline-style.mjs';
import { tester } from './tester.mjs';

tester.run('no-inline-style', noInlineStyle, {
  valid: [
    'html`<p class="style" data-style="x">style="none"</p>`',
    'html`<p title="style=">${text}</p>`',
    'html`<!-- <style></style> -->`',
    'css`p { color: red }`',
    'import { classMap } from "lit/directives/class-map.js"; html`<p class=${classMap({ a })}></p>`',
  ],
  invalid: [
    { code: 'html`<p style="color: red"></p>`', errors: [{ messageId: 'attribute', line: 1, column: 9 }] },
    { code: 'html`<p\n  style=${x}></p>`', errors: [{ messageId: 'attribute', line: 2, column: 3 }] },
    { code: 'html`<p STYLE></p>`', errors: [{ messageId: 'attribute' }] },
    { code: 'html`${a}<style>p {}</style>`', errors: [{ messageId: 'element' }] },
    { code: 'svg`<rect style="fill: red" />`', errors: [{ messageId: 'attribute' }] },
    { code: 'import { styleMap } from "lit/directives/style-map.js";', errors: [{ messageId: 'styleMap' }] },
    { code: 'import { styleMap as map } from "elsewhere";', errors: [{ messageId: 'styleMap' }] },
  ],
});
