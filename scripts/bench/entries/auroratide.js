import '@auroratide/flip-card/lib/define.js';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button');
  if (button) button.previousElementSibling.flip();
});
