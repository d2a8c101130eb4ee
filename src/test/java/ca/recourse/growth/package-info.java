/** How the work of searching a letter grows with the letter: counted in characters looked at, never in seconds. */
@org.jspecify.annotations.NullMarked
package ca.recourse.growth;
