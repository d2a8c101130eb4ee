/** What the filed page shows that JSON does not: pictures of the words, the count drawn on a calendar. */
@NullMarked
package ca.recourse.casefile.view;

import org.jspecify.annotations.NullMarked;
