/** Proves: the style sheets of WordPress's blocks and the kit leave each other as they are. */
import { test } from '../test/servers.js';
import { looksTheSame } from '../test/style-sheets.js';

// As the page that it is compared with.
test.use({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });

looksTheSame('/tools/wordpress.html');
