// #region example
import '@blind-betting/card/define.js';
import '@blind-betting/help-directory/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './help.html',
})
// #endregion
export class Help {
  readonly changed = signal(false);
  readonly shown = signal(false);
  readonly side = signal('');
  readonly country = signal('');
}
