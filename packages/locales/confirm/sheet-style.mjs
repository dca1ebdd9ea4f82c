/** Black on white, A4, nothing filled, since browsers print no backgrounds. A service is not cut in two where it fits on a page. */
export const STYLE = `
@page { size: A4; margin: 10mm }
* { box-sizing: border-box }
body { margin: 0 auto; padding-inline: .5mm; max-inline-size: 190mm; font: 10pt/1.3 system-ui, sans-serif; color: #000; background: #fff }
.dense { font-size: 7.8pt; line-height: 1.2 }
h1 { font-size: 1.3em; margin: 0 0 .4em }
h2 { font-size: 1.4em; margin: 0; flex: 1 1 40% }
p, ul, blockquote { margin: 0 0 .5em }
ul { padding-inline-start: 1.2em }
blockquote { border-inline-start: .8mm solid #000; padding-inline-start: 2mm }
.columns { display: flex; gap: 4mm }
.columns > div { flex: 1 1 0; min-inline-size: 0 }
section { break-inside: avoid; border: .4mm solid #000; margin-block: 0 4mm; padding: 2.5mm }
header { margin-block-end: 4mm }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6mm; break-after: avoid }
.head p { margin: 0 }
.dial { font-size: 1.5em; font-weight: 700; white-space: nowrap }
.code { flex-basis: 100%; font-weight: 600 }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; margin-block: 1.5mm }
tr { break-inside: avoid }
td { border-block-start: .2mm solid #000; padding: .8mm 1.5mm .8mm 0; vertical-align: top; overflow-wrap: break-word }
td[dir='rtl'] { text-align: right }
td b, td span { display: block }
td span { font-size: .92em }
.tick { inline-size: 64mm; border-inline-start: .2mm solid #000; padding-inline: 2mm 0 }
.roomy .tick { inline-size: 74mm }
.tick p { margin: 0 0 .3mm; padding-inline-start: 1.7em; text-indent: -1.7em }
.tick .write { border-block-end: .2mm solid #000; padding-block-end: 5mm; margin-block-end: 1mm }
.hours .write, .languages .write { padding-block-end: 10mm }
.box { display: inline-block; inline-size: 1.1em; block-size: 1.1em; border: .3mm solid #000; vertical-align: -.15em; margin-inline-end: .3em; text-indent: 0 }
.thanks { font-style: italic }
.who { display: grid; grid-template-columns: 2fr 2fr 1.2fr; gap: 0 5mm }
.who p { margin: 0; padding-block-end: 7mm; border-block-end: .2mm solid #000 }
.who b { font-weight: 600 }
.who .missed { grid-column: 1 / -1; border: 0; padding: 1.5mm 0 0 }
@media screen { body { padding: 4mm } }
`;
