/** The desk's web pages: today, a letter beside its page, the review queue, and what goes out. */
@NullMarked
package ca.recourse.desk.web;

import org.jspecify.annotations.NullMarked;
