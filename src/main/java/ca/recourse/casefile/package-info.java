/** Originals, journal and the pages that are filed. */
@NullMarked
package ca.recourse.casefile;

import org.jspecify.annotations.NullMarked;
