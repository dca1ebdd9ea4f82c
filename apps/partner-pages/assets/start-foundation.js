/** As the guide of Foundation says. */
window.jQuery(document).foundation();
