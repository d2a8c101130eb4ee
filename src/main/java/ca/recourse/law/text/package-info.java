/** Where the law is written: instruments, provisions, and the days a text governs. */
@NullMarked
package ca.recourse.law.text;

import org.jspecify.annotations.NullMarked;
