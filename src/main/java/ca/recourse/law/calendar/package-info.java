/** How days are counted: holidays, calendars and the ledger of a count. */
@NullMarked
package ca.recourse.law.calendar;

import org.jspecify.annotations.NullMarked;
