/** As the guide of GOV.UK Frontend says. */
import { initAll } from '/libraries/govuk-frontend/dist/govuk/govuk-frontend.min.js';

initAll();
