@NullMarked
package ca.recourse.intake.container;

import org.jspecify.annotations.NullMarked;
