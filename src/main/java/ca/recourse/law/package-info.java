/**
 * The bookshelf: what the law says, as data. Nothing here knows about letters.
 */
@NullMarked
package ca.recourse.law;

import org.jspecify.annotations.NullMarked;
