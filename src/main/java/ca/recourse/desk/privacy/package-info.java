/** The pages by which people hold a case, erase a person, and take lists out without names. */
@NullMarked
package ca.recourse.desk.privacy;

import org.jspecify.annotations.NullMarked;
