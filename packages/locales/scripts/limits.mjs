/**
 * Months after which a record says to the reader that it may be old. BRIEF section G: services should be verified every
 * month to half a year; two years is where a public page of a service no longer says anything about today.
 */
export const MAXIMUM_AGE_MONTHS = 24;
