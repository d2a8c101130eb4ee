/** Care for a whole home: backups, their restoration, the originals checked, the journal made anew. */
@NullMarked
package ca.recourse.casefile.keeping;

import org.jspecify.annotations.NullMarked;
