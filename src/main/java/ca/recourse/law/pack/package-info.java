/** Reads the packs from YAML, and refuses those that do not hold together, naming file and line. */
@NullMarked
package ca.recourse.law.pack;

import org.jspecify.annotations.NullMarked;
