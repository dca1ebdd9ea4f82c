/**
 * Months after which a record says to the reader that it may be old. BRIEF section G: services should be verified every
 * month to half a year; two years is where a public page of a service no longer says anything about today.
 */
export const MAXIMUM_AGE_MONTHS = 24;

/** Months before the end of the last year with known public holidays from which the audit asks for the next ones: time for a release. */
export const HOLIDAY_NOTICE_MONTHS = 6;
