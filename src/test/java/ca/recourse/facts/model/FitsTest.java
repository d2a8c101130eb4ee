package ca.recourse.facts.model;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Ground;
import ca.recourse.law.Grounds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitsTest {

    private final Fits fits = Fits.shipped();

    @Test
    void nameOnlyGroundsOfTheLaw() {
        assertThat(Grounds.shipped().all()).extracting(Ground::code).containsAll(fits.grounds());
    }

    @Test
    void keepGroundsToTheLettersThatGiveThem() {
        assertThat(fits.mayBe("citizenship-knowledge", Optional.of(ApplicationType.CITIZENSHIP)))
                .isTrue();
        assertThat(fits.mayBe("citizenship-knowledge", Optional.of(ApplicationType.STUDY_PERMIT)))
                .isFalse();
    }

    @Test
    void letAnyGroundBeWhereTheLetterDoesNotSayWhatItIsAbout() {
        assertThat(fits.mayBe("citizenship-knowledge", Optional.empty())).isTrue();
    }

    @Test
    void letAGroundThatIsNotNamedBeInAnyLetter() {
        assertThat(fits.mayBe("misrepresentation", Optional.of(ApplicationType.LMIA)))
                .isTrue();
    }
}
