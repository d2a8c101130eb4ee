/** What the desk works on: each letter in columns, what people corrected and confirmed, and who did what. */
@NullMarked
package ca.recourse.casefile.register;

import org.jspecify.annotations.NullMarked;
