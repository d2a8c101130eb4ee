/** Where a person meets the program: the command line. */
@NullMarked
package ca.recourse.desk;

import org.jspecify.annotations.NullMarked;
