/** Messages and archives: what lies inside each kind of container, taken out within bounds. */
@NullMarked
package ca.recourse.intake.container;

import org.jspecify.annotations.NullMarked;
