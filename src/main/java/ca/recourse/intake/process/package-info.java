/** Processes of our own that take hostile files apart, within limits: what such a file does to one is not done to the service. */
@NullMarked
package ca.recourse.intake.process;

import org.jspecify.annotations.NullMarked;
