/** What grown pages do with jQuery: everything, to everything. */
const { $ } = window;
$('*').on('click', (event) => event.target.classList?.add('clicked'));
$('a, button, p').addClass('enhanced').wrapInner('<span></span>');
$('section').hide();
$(document).ajaxError(() => {});
