package ca.recourse.desk.client;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.Ground;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Phrase;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    private final PlainWords words = PlainWords.shipped();
    private final StatuteBook book = StatuteBook.shipped();

    @Test
    void sayEveryGroundOfTheShelfAndNoOther() {
        assertThat(words.grounds().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        book.grounds().all().stream().map(Ground::code).toList());
    }

    @Test
    void sayEveryRecourseOfTheShelfAndNoOther() {
        assertThat(words.recourses().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        book.recourses().stream().map(Recourse::id).toList());
    }

    @Test
    void sayEveryKindOfLetter() {
        assertThat(words.kinds().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LetterKind.values()).map(LetterKind::id).toList());
    }

    @Test
    void bearNoLaw() {
        // A day or a provision in everyday words would be law outside the packs, where no lawyer looks for it.
        assertThat(java.util.stream.Stream.of(words.kinds(), words.grounds(), words.recourses())
                        .map(Map::values)
                        .flatMap(phrases -> phrases.stream())
                        .flatMap(phrase -> java.util.stream.Stream.of(phrase.en(), phrase.fr())))
                .allSatisfy(
                        said -> assertThat(said).doesNotContainPattern("[0-9]").isNotBlank());
        assertThat(words.bring()).extracting(Phrase::fr).doesNotContain("");
    }
}
