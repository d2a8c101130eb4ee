/** What is told to people and programs of their own accord: reminders of days, and events for other programs. */
@NullMarked
package ca.recourse.casefile.notices;

import org.jspecify.annotations.NullMarked;
