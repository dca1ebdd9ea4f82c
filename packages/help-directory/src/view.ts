import type { Country, Messages, Phone, Service } from '@blind-betting/locales';
import type { OpenedServices } from './opened-services.js';
import type { TraceNotice } from './trace-notice.js';

/** What the directory shows at this moment, and what its numbers can do. */
export interface View {
  messages: Messages;
  country: Country;
  /** The clock of the device. */
  now: Date;
  notice: TraceNotice;
  /** Services of which the reader has opened the rest. */
  opened: OpenedServices;
  /** Where the page wants to be told of a wrong number; as the page wrote it. */
  reportHref: string;
  /** Shows one number large. */
  onLarge(phone: Phone, service: Service): void;
}
