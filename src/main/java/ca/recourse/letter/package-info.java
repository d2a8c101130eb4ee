/** Bytes become letters, page by page, word by word. PDFBox, Tika and Tesseract stay in here. */
@NullMarked
package ca.recourse.letter;

import org.jspecify.annotations.NullMarked;
