/** What came in, what became of it, and the originals, kept so that no crash can lose a letter. */
@NullMarked
package ca.recourse.casefile.journal;

import org.jspecify.annotations.NullMarked;
