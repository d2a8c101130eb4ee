package ca.recourse.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.intake.Original;
import ca.recourse.letter.Box;
import ca.recourse.letter.EngineException;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void keepsLinesParagraphsAndValuesBesideTheirLabels() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "UCI:");
            pen.write(200, 700, "1234-5678");
            pen.write(72, 686, "Application:");
            pen.write(200, 686, "W302123456");
            pen.write(72, 650, "Dear Ada Okafor:");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("UCI:\t1234-5678\nApplication:\tW302123456\n\nDear Ada Okafor:\n");
    }

    @Test
    void measuresWordsFromTheTopLeftCorner() throws Exception {
        Page page = LetterPdf.page(LetterPdf.of(pen -> pen.write(72, 692, "refused")));
        assertThat(page.width()).isEqualTo(612);
        assertBoxNear(page, "refused", 72, 92);
    }

    @Test
    void standsTurnedPagesUpright() throws Exception {
        byte[] pdf = LetterPdf.of(
                pen -> {
                    // Written up the page, which is shown turned to the right.
                    pen.stream().transform(Matrix.getRotateInstance(Math.PI / 2, 612, 0));
                    pen.write(72, 500, "refused");
                },
                page -> page.setRotation(90));
        Page page = LetterPdf.page(pdf);
        assertThat(page.text()).isEqualTo("refused\n");
        assertThat(page.width()).isEqualTo(792);
        assertBoxNear(page, "refused", 72, 103);
    }

    @Test
    void leavesOutWhatTheCropBoxHides() throws Exception {
        byte[] pdf = LetterPdf.of(
                pen -> {
                    pen.write(120, 700, "seen");
                    pen.write(20, 20, "cropped");
                },
                page -> page.setCropBox(new PDRectangle(100, 100, 500, 680)));
        assertThat(LetterPdf.text(pdf)).isEqualTo("seen\n");
        assertBoxNear(LetterPdf.page(pdf), "seen", 20, 72);
    }

    @Test
    void readsTextAlongTheEdgeAfterTheLetter() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "Dear Ada:");
            pen.stream().transform(Matrix.getRotateInstance(Math.PI / 2, 30, 300));
            pen.write(0, 0, "IMM 5621 (07-2015) E");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("Dear Ada:\n\nIMM 5621 (07-2015) E\n");
    }

    @Test
    void keepsRaisedLettersInTheirLine() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "le 1");
            pen.write(LetterPdf.ROMAN, 7, 89.5, 704, "er");
            pen.write(100, 700, "mars 2024");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("le 1er mars 2024\n");
    }

    @Test
    void joinsLettersThatAreSpacedOut() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "R E F U S E D");
            pen.stream().setCharacterSpacing(6);
            pen.write(72, 650, "DECISION");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("REFUSED\n\nDECISION\n");
    }

    @Test
    void readsFakeBoldOnce() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "Your application is refused.");
            pen.write(72.4, 700, "Your application is refused.");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("Your application is refused.\n");
    }

    @Test
    void readsNewspaperColumnsOneAfterTheOther() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            for (int line = 0; line < 6; line++) {
                pen.write(72, 700 - 13 * line, "the left column runs on " + line);
                pen.write(330, 700 - 13 * line, "while the right one waits " + line);
            }
        });
        assertThat(LetterPdf.text(pdf)).contains("runs on 0\nthe left column runs on 1\n");
        assertThat(LetterPdf.text(pdf)).contains("runs on 5\n\nwhile the right one waits 0\n");
    }

    @Test
    void readsABilingualLetterheadByItsHalves() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 740, "Immigration, Refugees");
            pen.write(72, 728, "and Citizenship Canada");
            pen.write(300, 740, "Immigration, Réfugiés");
            pen.write(300, 728, "et Citoyenneté Canada");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("""
                        Immigration, Refugees
                        and Citizenship Canada

                        Immigration, Réfugiés
                        et Citoyenneté Canada
                        """);
    }

    @Test
    void readsAnAddressBesideReferencesSetOnOtherLines() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.write(72, 700, "Ada Okafor");
            pen.write(72, 686, "12 Main Street");
            pen.write(72, 672, "Toronto ON");
            pen.write(350, 693, "UCI 1234-5678");
            pen.write(350, 679, "File W302123456");
        });
        assertThat(LetterPdf.text(pdf)).contains("Ada Okafor\n12 Main Street\nToronto ON\n");
    }

    @Test
    void readsEachCellOfARuledTableToItsEnd() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            table(pen, 720, 690, 660);
            pen.write(78, 707, "Our");
            pen.write(78, 695, "reference");
            pen.write(180, 701, "UCI");
            pen.write(280, 701, "Date of letter");
            pen.write(78, 671, "S307714928");
            pen.write(180, 677, "11-2938-");
            pen.write(180, 665, "4471");
            pen.write(280, 677, "12 November");
            pen.write(280, 665, "2026");
            pen.write(72, 630, "Dear Ms. Okafor,");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("""
                        Our reference\tUCI\tDate of letter

                        S307714928\t11-2938-4471\t12 November 2026

                        Dear Ms. Okafor,
                        """);
        assertBoxNear(LetterPdf.page(pdf), "2026", 280, 792 - 665 - 8.8);
    }

    private static void table(LetterPdf.Pen pen, double... levels) throws IOException {
        for (double level : levels) {
            pen.line(72, level, 400, level);
        }
        for (double edge : new double[] {72, 170, 270, 400}) {
            pen.line(edge, levels[0], edge, levels[levels.length - 1]);
        }
    }

    @Test
    void readsTheValuesTypedIntoAForm() throws Exception {
        assertThat(LetterPdf.text(Forms.withValue("Okafor, Ada"))).isEqualTo("Name:\tOkafor, Ada\n");
    }

    @Test
    void takesAPageWithoutInkForBlank() throws Exception {
        Page page = LetterPdf.page(LetterPdf.of(pen -> {}));
        assertThat(page.text()).isEmpty();
        assertThat(page.origin()).isEqualTo(Page.Origin.TEXT_LAYER);
    }

    @Test
    void readsThePictureOfAScannedPage() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.picture(0, 0, 612, 792);
            pen.write(20, 780, "Scanned by PhoneScanner");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo(LetterPdf.FROM_PICTURE);
    }

    @Test
    void blamesNoPageForABrokenEngine() throws Exception {
        byte[] scan = LetterPdf.of(pen -> pen.picture(0, 0, 612, 792));
        PdfReader reader = new PdfReader(new PictureFallback(
                picture -> {
                    throw new EngineException("install tesseract-ocr-eng");
                },
                new LetterPdf.Blank()));

        assertThatThrownBy(() -> reader.read(Original.of(scan))).isInstanceOf(EngineException.class);
    }

    @Test
    void readsThePictureRatherThanTheHiddenWordsUnderIt() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.picture(0, 0, 612, 792);
            pen.stream().setRenderingMode(RenderingMode.NEITHER);
            pen.write(72, 700, "hidden words");
        });
        assertThat(LetterPdf.page(pdf).origin()).isEqualTo(Page.Origin.OCR);
    }

    @Test
    void trustsTheWordsOfALetterWithALogo() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            pen.picture(40, 720, 200, 50);
            pen.write(72, 700, "Your application is refused.");
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo("Your application is refused.\n");
    }

    @Test
    void doesNotTrustLettersThatAreNoWords() throws Exception {
        byte[] pdf = LetterPdf.of(pen -> {
            for (int line = 0; line < 10; line++) {
                pen.write(72, 700 - 14 * line, "Wkh dssolfdwlrq zklfk zdv vhqw wr xv kdv ehhq uhixvhg");
            }
        });
        assertThat(LetterPdf.text(pdf)).isEqualTo(LetterPdf.FROM_PICTURE);
    }

    private static void assertBoxNear(Page page, String word, double x, double top) {
        int start = page.text().indexOf(word);
        Passage passage = page.passage(start, start + word.length());
        Box box = passage.box().orElseThrow();
        assertThat(box.x()).isCloseTo(x, within(2.0));
        assertThat(box.y()).isCloseTo(top, within(4.0));
    }
}
