package ca.recourse.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TickBoxesTest {

    private static final String EMPTY_BOX = "\u274F";
    private static final String TICK = "\u2714";

    @Test
    void seesACrossInADrawnSquare() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.square(72, 698, 9);
            pen.line(72, 698, 81, 707);
            pen.line(72, 707, 81, 698);
            pen.write(90, 700, "travel history");
            pen.square(72, 678, 9);
            pen.write(90, 680, "family ties");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☒ travel history\n☐ family ties\n");
    }

    @Test
    void seesATickDrawnAsOneStroke() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.square(72, 698, 9);
            pen.stream().moveTo(74, 702);
            pen.stream().lineTo(76, 700);
            pen.stream().lineTo(80, 706);
            pen.stream().stroke();
            pen.write(90, 700, "travel history");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☒ travel history\n");
    }

    @Test
    void seesAFilledSquareAmongEmptyOnes() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.stream().addRect(72, 698, 9, 9);
            pen.stream().fill();
            pen.write(90, 700, "travel history");
            pen.square(72, 678, 9);
            pen.write(90, 680, "family ties");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☒ travel history\n☐ family ties\n");
    }

    @Test
    void takesFilledSquaresAloneForBullets() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.stream().addRect(72, 700, 6, 6);
            pen.stream().fill();
            pen.write(90, 700, "travel history");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("travel history\n");
    }

    @Test
    void seesABoxOfFourLinesWithATypedX() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.line(72, 698, 83, 698);
            pen.line(72, 709, 83, 709);
            pen.line(72, 698, 72, 709);
            pen.line(83, 698, 83, 709);
            pen.write(74, 700, "X");
            pen.write(90, 700, "travel history");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☒ travel history\n");
    }

    @Test
    void saysWhenAMarkCannotBeRead() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.square(72, 698, 12);
            pen.line(76, 702, 78, 704);
            pen.write(90, 700, "travel history");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("▢ travel history\n");
    }

    @Test
    void readsSymbolFonts() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(LetterPdf.DINGBATS, 11, 72, 700, EMPTY_BOX);
            pen.write(90, 700, "travel history");
            pen.write(LetterPdf.DINGBATS, 11, 72, 680, TICK);
            pen.write(90, 680, "family ties");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☐ travel history\n☒ family ties\n");
    }

    @Test
    void readsBracketsInFrontOfALine() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "[X] travel history");
            pen.write(72, 686, "[ ] family ties [sic]");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("☒ travel history\n☐ family ties [sic]\n");
    }

    @Test
    void readsTheFieldsOfAForm() throws Exception {
        assertThat(LetterPdf.text(Forms.withCheckBox(true))).isEqualTo("☒ Purpose of visit\n");
        assertThat(LetterPdf.text(Forms.withCheckBox(false))).isEqualTo("☐ Purpose of visit\n");
    }

    @Test
    void leavesCellsForDigitsAlone() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            for (int cell = 0; cell < 4; cell++) {
                pen.square(72 + 14 * cell, 698, 14);
                pen.write(76 + 14 * cell, 700, String.valueOf(cell));
            }
        });
        assertThat(LetterPdf.text(pdf)).doesNotContain("☐", "☒", "▢");
    }
}
