/**
 * Letters written by us, for measuring and for showing: templates are filled in, printed, and copied badly as the world
 * copies them. It may use any library, since it makes what the other rooms read.
 */
@NullMarked
package ca.recourse.bench;

import org.jspecify.annotations.NullMarked;
