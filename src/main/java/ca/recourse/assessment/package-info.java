/** The law on the shelf is laid beside the facts, and deadlines are worked out. */
@NullMarked
package ca.recourse.assessment;

import org.jspecify.annotations.NullMarked;
