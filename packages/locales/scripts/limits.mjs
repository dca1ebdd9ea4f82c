/**
 * Months after which a record says to the reader that it may be old. BRIEF section G: services should be verified every
 * month to half a year; two years is where a public page of a service no longer says anything about today.
 */
export const MAXIMUM_AGE_MONTHS = 24;

/** Months for which it counts that public pages still printed a record, from the same section: at least every half a year. */
export const SEEN_AGE_MONTHS = 6;

/** Months for which it counts that the service itself confirmed a record: a campaign runs each year, and asks before it does. */
export const CONFIRMED_AGE_MONTHS = 12;

/** Days between two readings that both miss a number, before it is proposed to hold a service back: a page may be down for a weekend. */
export const GONE_AFTER_DAYS = 7;

/** Months before the end of the last year with known public holidays from which the audit asks for the next ones: time for a release. */
export const HOLIDAY_NOTICE_MONTHS = 6;
