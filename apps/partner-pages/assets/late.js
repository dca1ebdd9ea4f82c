/** Does nothing, but late: the spec holds it back until the entry has run. */
