package ca.recourse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.dates.DateFinder;
import ca.recourse.facts.dates.FoundDates;
import ca.recourse.facts.grounds.GroundFinder;
import ca.recourse.facts.grounds.ProvisionFinder;
import ca.recourse.facts.identity.IdentityFinder;
import ca.recourse.law.Grounds;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whatever stands on a page, what we say of it stands there too, and no decision lies after the letter came in. */
class LetterFuzzTest {

    private static final String MINUTES = "10m";
    private static final int LONGEST = 4_000;
    private static final Instant RECEIVED = Instant.parse("2026-11-25T17:00:00Z");
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 26);

    private static final DateFinder DATES = new DateFinder();
    private static final IdentityFinder IDENTITIES = new IdentityFinder();
    private static final ProvisionFinder PROVISIONS = new ProvisionFinder(Grounds.shipped());
    private static final GroundFinder GROUNDS = new GroundFinder(Grounds.shipped());

    @FuzzTest(maxDuration = MINUTES)
    void dates(FuzzedDataProvider data) {
        LetterText letter = letter(data);
        FoundDates found = DATES.find(letter, RECEIVED);

        found.mentions().forEach(mention -> standsIn(letter, mention.passage()));
        found.decision()
                .one()
                .filter(day -> found.decision().confidence() >= 0.6)
                .ifPresent(day -> assertThat(day).isBeforeOrEqualTo(TOMORROW));
    }

    @FuzzTest(maxDuration = MINUTES)
    void identifiers(FuzzedDataProvider data) {
        LetterText letter = letter(data);

        IDENTITIES.find(letter).uci().one().ifPresent(uci -> assertThat(uci).matches("\\d{8}|\\d{10}"));
        IDENTITIES.find(letter).name().findings().forEach(name -> standsIn(letter, name.passage()));
    }

    @FuzzTest(maxDuration = MINUTES)
    void provisions(FuzzedDataProvider data) {
        LetterText letter = letter(data);

        PROVISIONS.find(letter).forEach(cited -> standsIn(letter, cited.passage()));
    }

    @FuzzTest(maxDuration = MINUTES)
    void grounds(FuzzedDataProvider data) {
        LetterText letter = letter(data);

        GROUNDS.find(letter).given().stream()
                .flatMap(ground -> ground.passages().stream())
                .forEach(passage -> standsIn(letter, passage));
    }

    // A quote is told with single blanks, whatever line breaks and returns stand on the page.
    private static void standsIn(LetterText letter, Passage passage) {
        assertThat(letter.text().replaceAll("\\s", "")).contains(passage.quote().replaceAll("\\s", ""));
    }

    private static LetterText letter(FuzzedDataProvider data) {
        String words = data.consumeString(LONGEST);
        return LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
    }
}
