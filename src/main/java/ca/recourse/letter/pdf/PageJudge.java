package ca.recourse.letter.pdf;

import ca.recourse.letter.Page;

/** Decides whether a page's own words can be trusted, or its picture must be read. */
final class PageJudge {

    // The letterhead of a last page holds more; a scanner's stamp or page number, less.
    private static final int FEW_LETTERS = 250;
    private static final double PICTURE_PAGE = 0.5;
    private static final double ANY_PICTURE = 0.02;
    private static final int OUTLINED_TEXT = 150;
    private static final double UNMAPPED = 0.2;

    private PageJudge() {}

    /**
     * Whether the page must be read from its picture.
     *
     * @param words the page as its visible text layer has it
     */
    static boolean needsPicture(Ink ink, Page words) {
        long letters = words.text().chars().filter(Character::isLetterOrDigit).count();
        if (letters == 0) {
            return ink.imageShare() > ANY_PICTURE
                    || ink.paths() > OUTLINED_TEXT
                    || !ink.glyphs().isEmpty();
        }
        return (ink.imageShare() > PICTURE_PAGE && letters < FEW_LETTERS)
                || ink.unmapped() > UNMAPPED * ink.glyphs().size()
                || TextQuality.isJunk(words.text());
    }
}
