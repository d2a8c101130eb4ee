package ca.recourse.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "September 2, 2014; 2014-09-02",
                "2 September 2014; 2014-09-02",
                "8th October 2015; 2015-10-08",
                "Sept. 2, 2014; 2014-09-02",
                "2014-09-02; 2014-09-02",
                "2014/09/02; 2014-09-02",
                "2026 / 05 / 15; 2026-05-15",
                "15/05/2026; 2026-05-15",
                "05/15/2026; 2026-05-15",
                "Date: 20171106; 2017-11-06",
                "Date : 2026 05 15; 2026-05-15",
                "le 15 mai 2026; 2026-05-15",
                "1er juin 2026; 2026-06-01",
                "le 1 er juin 2026; 2026-06-01",
                "ler juin 2026; 2026-06-01",
                "15 MAI 2026; 2026-05-15",
                "May 15th, 2026; 2026-05-15",
                "15-May-2026; 2026-05-15",
                "2026-MAY-15; 2026-05-15",
                "MAY 1 5, 2026; 2026-05-15",
                "le 1 5 mai 2026; 2026-05-15",
                "15 mai 2O26; 2026-05-15",
                "l5 mai 2026; 2026-05-15",
                "I5 mai 2026; 2026-05-15",
                "Mai l5 2026; 2026-05-15",
                "May15,2026; 2026-05-15",
                "15mai2026; 2026-05-15",
                "Septernber 2, 2014; 2014-09-02",
                "2 septernbre 2014; 2014-09-02",
                "0ctober 8, 2015; 2015-10-08",
                "Friday, May 15, 2026; 2026-05-15",
                "vendredi le 15 mai 2026; 2026-05-15",
                "the 15th day of May, 2026; 2026-05-15",
                "15 May 20 26; 2026-05-15",
                "2O26-O5-15; 2026-05-15",
                "D\u00c9CEMBRE 31 2025; 2025-12-31",
                "31 ao\u00fbt 2025; 2025-08-31",
                "F\u00e9vr. 3, 2025; 2025-02-03",
                "2026/05/15 (YYYY/MM/DD / AAAA/MM/JJ); 2026-05-15",
            })
    void readsADayHoweverItIsWritten(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "31 June 2026",
                "February 30, 2026",
                "2026-02-30",
                "2026-13-01",
                "32/01/2026",
                "July 2022",
                "immediately before July, 2022",
                "IMM 5621 (07-2015)",
                "IMM 0276 (10-2025) E",
                "A-2017-21787-000032",
                "XX / XX / XXXX",
                "12-3456-7890",
                "416-555-2026",
                "IMM-1234-20",
                "e-mail 2026",
                "R. 200(1)(b)",
                "2025-2026",
                "Section 5. May 2026",
                "subsection 2.1.2",
                "20171106",
                "$12,669",
                "00 May 2026",
            })
    void readsNoDayWhereNoneIsSaid(String words) {
        assertThat(days(words)).isEmpty();
    }

    @Test
    void neverTakesAPageNumberForADay() {
        assertThat(days("Page 1\nMay 2026")).isEmpty();
    }

    @Test
    void readsADayOverTheEndOfALine() {
        assertThat(days("received on May 15,\n2026")).containsExactly("2026-05-15");
        assertThat(days("re\u00e7ue le 15\nmai 2026")).containsExactly("2026-05-15");
    }

    @ParameterizedTest(name = "{0} is {1} or {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/2026; 2026-03-04; 2026-04-03",
                "15-MAY-26; 2015-05-26; 2026-05-15",
                "on page 1 5 May 2026; 2026-05-05; 2026-05-15",
            })
    void keepsEveryDayThatTheWordsMayMean(String words, String earlier, String later) {
        assertThat(days(words)).containsExactly(earlier, later);
    }

    @Test
    void letsTheWeekdaySettleTheOrder() {
        assertThat(days("Friday 03/04/2026")).containsExactly("2026-04-03");
    }

    @Test
    void doubtsADateItsWeekdayBelies() {
        assertThat(new DateReader().read("monday, may 15, 2026").get(0).strength())
                .isLessThan(0.6);
    }

    private static List<String> days(String words) {
        return new DateReader()
                .read(LetterText.fold(words)).stream()
                        .flatMap(reading -> reading.days().stream())
                        .map(one -> one.day().toString())
                        .toList();
    }
}
