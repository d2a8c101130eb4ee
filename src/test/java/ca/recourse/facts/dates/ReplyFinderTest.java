package ca.recourse.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.Reply;
import ca.recourse.letter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyFinderTest {

    private static final DateFinder DATES = new DateFinder();
    private static final ReplyFinder REPLIES = new ReplyFinder();

    @ParameterizedTest(name = "{0}: {1} days from {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "You have 30 days from the date of this letter to respond.; 30; LETTER_DATE",
                "Please submit your response within thirty (30) days of the date of this letter.; 30; LETTER_DATE",
                "Please provide these documents within seven (7) calendar days of receiving this letter.; 7; RECEIPT",
                "You may make submissions. You have ten days.; 10; NOT_SAID",
                "Please reply within two weeks.; 14; NOT_SAID",
                "Veuillez fournir vos observations dans les 30 jours suivant la date de la pr\u00e9sente lettre.; 30; LETTER_DATE",
                "Vous disposez de quinze (15) jours pour r\u00e9pondre.; 15; NOT_SAID",
                "Veuillez r\u00e9pondre dans un d\u00e9lai de soixante jours suivant la r\u00e9ception de cette lettre.; 60; RECEIPT",
            })
    void readsACountedTime(String words, int days, Reply.From from) {
        assertThat(find(words)).singleElement().satisfies(reply -> {
            assertThat(reply.days()).contains(days);
            assertThat(reply.from()).isEqualTo(from);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "You may appeal to the Immigration Appeal Division within 30 days of receiving this letter.",
                "You have 90 days from the date of refusal to apply for restoration.",
                "An application for leave and for judicial review must be filed within 15 days.",
                "Your fees will be refunded within 30 days.",
                "You were asked to send documents within 30 days. You did not respond.",
                "Vous pouvez interjeter appel dans les 30 jours suivant la r\u00e9ception.",
                "You must leave Canada within 30 days.",
            })
    void passesOverTimesForSomethingElse(String words) {
        assertThat(find(words)).isEmpty();
    }

    @Test
    void readsADayToReplyBy() {
        assertThat(find("Send us your comments no later than July 29, 2025."))
                .singleElement()
                .satisfies(reply -> assertThat(reply.by()).contains(LocalDate.of(2025, 7, 29)));
    }

    private static List<Reply> find(String words) {
        LetterText letter = LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
        return REPLIES.find(letter, DATES.find(letter, Instant.parse("2026-11-25T17:00:00Z")));
    }
}
