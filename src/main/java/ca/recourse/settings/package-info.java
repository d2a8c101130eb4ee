/** What a firm may set: every key known, typed and explained; a wrong one is refused at start with the nearest name. */
@NullMarked
package ca.recourse.settings;

import org.jspecify.annotations.NullMarked;
