package ca.recourse.letter.split;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterSplitterTest {

    private static final LetterSplitter SPLITTER = new LetterSplitter();

    private static final String GILL = """
            Immigration, Refugees and Citizenship Canada
            October 19, 2026    Application: W312045599
            Dear Harpreet Kaur Gill:
            I am refusing your application.
            Yours truly,
            Officer AB1
            """;
    private static final String KOVALENKO = """
            Case Processing Centre - Edmonton
            November 2, 2026
            Client ID: 8844-2211
            Your application is refused.
            Officer MK1122
            """;
    private static final String TRAORE = """
            Ambassade du Canada, Paris
            Le 12 octobre 2026    IUC : 10-7788-1234
            Madame,
            Votre demande est refus\u00E9e.
            Veuillez agr\u00E9er,
            Madame, l'expression de mes sentiments distingu\u00E9s.
            """;
    private static final String MORE = "You may apply again at any time.\nSincerely,\nOfficer AB1\n";

    @Test
    void findsEachLetterOfABatch() {
        assertThat(split(GILL, KOVALENKO, TRAORE)).containsExactly("1", "2", "3");
    }

    @Test
    void keepsTheSecondPageOfALetterWithItsFirst() {
        assertThat(split(GILL, "Application: W312045599\n" + MORE, KOVALENKO)).containsExactly("1 2", "3");
    }

    @Test
    void keepsAPageThatSaysItIsTheSecond() {
        String second = "Case Processing Centre - Edmonton\nNovember 2, 2026\n" + MORE + "2/2\n";

        assertThat(split(KOVALENKO, second)).containsExactly("1 2");
    }

    @Test
    void keepsAHeadRepeatedOnTheNextPage() {
        String second = "Immigration, Refugees and Citizenship Canada\nOctober 19, 2026\n" + MORE;

        assertThat(split(GILL, second)).containsExactly("1 2");
    }

    @Test
    void keepsAPageWhoseFileNumberWasMisread() {
        String second = "Immigration, Refugees and Citizenship Canada\nOctober 19, 2026\nApplication: W312045569\n";

        assertThat(split(GILL, second + MORE)).containsExactly("1 2");
    }

    @Test
    void tellsTheLettersOfAFamilyByWhomTheyGreet() {
        String sister = GILL.replace("W312045599", "W312045600").replace("Harpreet", "Simran");

        assertThat(split(GILL, sister)).containsExactly("1", "2");
    }

    @Test
    void keepsTheChecklistAndTheNotesWithTheLetterTheyExplain() {
        String list = "IMM 5621 (10-2019) E\nDetails of refusal\nApplication: W312045599\n[X] R200(1)(b)\n";
        String notes = "Government of Canada\nDecision Date: 2026-10-16\nI refused it.\nIMM 0276 (10-2025) E\n";

        assertThat(split(GILL, list, notes, TRAORE)).containsExactly("1 2 3", "4");
        assertThat(split(notes + "Application: W312045599", GILL)).containsExactly("1 2");
    }

    @Test
    void keepsTheSameLetterInBothLanguages() {
        String french = """
                Immigration, R\u00E9fugi\u00E9s et Citoyennet\u00E9 Canada
                Le 19 octobre 2026    Demande : W312045599
                Madame,
                Je refuse votre demande.
                """;

        assertThat(split(GILL, french)).containsExactly("1 2");
    }

    @Test
    void tellsTwoLettersOnOneFileByTheirDates() {
        assertThat(split(GILL, GILL.replace("October 19", "November 9"))).containsExactly("1", "2");
    }

    @Test
    void trustsAnotherFileMoreThanTheFaxMachinesPageNumber() {
        assertThat(split(GILL + "01/02\n", TRAORE + "02/02\n")).containsExactly("1", "2");
    }

    @Test
    void cutsNoBookIntoLetters() {
        assertThat(split("Chapter 1\nDear reader, it was the best of times.\n", "Chapter 2\n", "Chapter 3\n"))
                .containsExactly("1 2 3");
    }

    private static List<String> split(String... pages) {
        List<Page> all = IntStream.range(0, pages.length)
                .mapToObj(i -> new Page(i + 1, pages[i], List.of(), Page.Origin.OCR, 612, 792))
                .toList();
        return SPLITTER.split(all).stream()
                .map(letter -> String.join(
                        " ", letter.stream().map(page -> "" + page.number()).toList()))
                .toList();
    }
}
