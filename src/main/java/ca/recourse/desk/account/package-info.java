/** The pages on which a person keeps their own password and the tokens of their programs. */
@NullMarked
package ca.recourse.desk.account;

import org.jspecify.annotations.NullMarked;
