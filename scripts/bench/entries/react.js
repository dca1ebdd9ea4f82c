import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import ReactCardFlip from 'react-card-flip';
import { Back, button, Front } from 'bench:content';

// Bundlers disagree about the default of a CommonJS module.
const CardFlip = ReactCardFlip.default ?? ReactCardFlip;

function Card() {
  const [isFlipped, setFlipped] = useState(false);
  return h(
    'div',
    null,
    h(CardFlip, { isFlipped }, h('section', { className: 'side' }, h(Front)), h('section', { className: 'side' }, h(Back))),
    h('button', { type: 'button', onClick: () => setFlipped(!isFlipped) }, button),
  );
}

const main = document.getElementById('main');
const count = Number(main.dataset.count);
createRoot(main).render(Array.from({ length: count }, (_, index) => h(Card, { key: index })));
