/** Letters without pages: word processor files, HTML, plain text and the words of mails. */
@NullMarked
package ca.recourse.letter.office;

import org.jspecify.annotations.NullMarked;
