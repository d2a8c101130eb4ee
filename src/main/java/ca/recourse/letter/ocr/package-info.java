/** Pictures of pages become words: Tesseract and Leptonica, called in process, stay in here. */
@NullMarked
package ca.recourse.letter.ocr;

import org.jspecify.annotations.NullMarked;
