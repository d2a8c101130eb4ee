/**
 * Hostile input for the parsers that we wrote ourselves. In every build the kept inputs are tried again; {@code ./mvnw
 * -Pfuzz test} looks for new ones (Jazzer).
 */
@org.jspecify.annotations.NullMarked
package ca.recourse.fuzz;
