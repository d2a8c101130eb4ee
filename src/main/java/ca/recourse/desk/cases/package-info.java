/** The letters of one person and application together, and what people put right as text to learn from. */
@NullMarked
package ca.recourse.desk.cases;

import org.jspecify.annotations.NullMarked;
