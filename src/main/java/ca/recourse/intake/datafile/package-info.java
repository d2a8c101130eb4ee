/**
 * Outlook's data files (PST, OST), taken apart in a process of their own: the library that knows them trusts what they say,
 * and a damaged one can send it in circles.
 */
@NullMarked
package ca.recourse.intake.datafile;

import org.jspecify.annotations.NullMarked;
