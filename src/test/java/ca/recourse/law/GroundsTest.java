package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final Grounds SHELF = Grounds.shipped();

    @Test
    void holdsEveryGroundOfTheContract() {
        assertThat(SHELF.all()).hasSize(94).extracting(Ground::code).doesNotHaveDuplicates();
    }

    @Test
    void speaksBothLanguagesToTheLawyer() {
        assertThat(SHELF.all()).allSatisfy(ground -> {
            assertThat(ground.guidance().asks().en()).isNotBlank();
            assertThat(ground.guidance().asks().fr())
                    .isNotBlank()
                    .isNotEqualTo(ground.guidance().asks().en());
            assertThat(ground.guidance().answeredBy().fr()).isNotBlank();
            assertThat(ground.guidance().favours()).isNotEmpty();
        });
    }

    @Test
    void citesProvisionsInCanonicalForm() {
        assertThat(SHELF.all())
                .flatExtracting(Ground::provisions)
                .extracting(GroundProvision::citation)
                .allSatisfy(citation -> assertThat(citation)
                        .matches("(IRPA|IRPR|CA) \\d{1,3}(\\.\\d{1,2})?(\\([0-9a-z.]{1,4}\\)){0,3}"));
    }

    @Test
    void knowsASectionWhereItDoesNotKnowTheParagraph() {
        assertThat(SHELF.provision("IRPR 179(b)"))
                .map(GroundProvision::citation)
                .contains("IRPR 179");
        assertThat(SHELF.provision("IRPR 2000")).isEmpty();
    }

    @Test
    void saysThatAPermitMayNotHaveBeenNeeded() {
        assertThat(SHELF.ground("unauthorized-work-or-study")
                        .orElseThrow()
                        .guidance()
                        .favours())
                .extracting(Phrase::en)
                .anyMatch(words -> words.contains("IRPR 186 and 187"));
    }
}
