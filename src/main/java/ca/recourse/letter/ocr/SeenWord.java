package ca.recourse.letter.ocr;

import java.awt.geom.Rectangle2D;

/**
 * A word as the engine saw it.
 *
 * @param text its characters
 * @param confidence 0 to 1
 * @param place on the picture that was read, in dots
 * @param line which of the engine's lines it is in, counted from zero
 */
record SeenWord(String text, double confidence, Rectangle2D place, int line) {}
