package ca.recourse.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.LetterText;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    private static final DateFinder FINDER = new DateFinder();
    private static final Instant NOVEMBER = Instant.parse("2026-11-25T17:00:00Z");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Decision Date: 2025-12-22; decision",
                "Date of decision / Date de la d\u00e9cision : 2025-12-22; decision",
                "Date de la d\u00e9cision : 22 d\u00e9cembre 2025; decision",
                "Your application was refused on December 22, 2025.; decision",
                "Votre demande a \u00e9t\u00e9 refus\u00e9e le 22 d\u00e9cembre 2025.; decision",
                "On December 22, 2025, an officer refused your application.; decision",
                "A decision on your application was made on December 22, 2025.; decision",
                "Date: December 22, 2025; letter",
                "Port of entry decision\t2025-12-22; decision",
                "Final decision: December 22, 2025; decision",
                "Avis de d\u00e9cision\t22 d\u00e9cembre 2025; letter",
                "D\u00e9cision et motifs\t22 d\u00e9cembre 2025; decision",
                "Motifs et d\u00e9cision : 22 d\u00e9cembre 2025; decision",
                "Reasons and decision: December 22, 2025; decision",
                "D\u00e9p\u00f4t\t2025-12-22; application-received",
                "Filed\t2025-12-22; application-received",
                "Date du message : 22 d\u00e9cembre 2025; letter",
                "Date of message: December 22, 2025; letter",
                "Date du r\u00e9sultat\t2025-12-22; decision",
                "Outcome date: 2025-12-22; decision",
                "Le 22 d\u00e9cembre 2025, la Section d'appel des r\u00e9fugi\u00e9s a rejet\u00e9 l'appel.; decision",
                "Yours was rejected on December 12, 2025.; rejected",
                "DATE: 2025/12/22 (YYYY/MM/DD / AAAA/MM/JJ); letter",
                "Date (YYYY-MM-DD): 2025-12-22; letter",
                "Fait \u00e0 Ottawa, le 22 d\u00e9cembre 2025; letter",
                "Date of birth: 1990-01-12; birth",
                "DOB: January 12, 1990; birth",
                "Date de naissance / Date of birth : 1990-01-12; birth",
                "n\u00e9e le 12 janvier 1990; birth",
                "Your application was received on May 1, 2025.; application-received",
                "Date application received: May 1, 2025; application-received",
                "your application for a work permit submitted at our office on May 1, 2025; application-received",
                "Votre demande, re\u00e7ue le 1er mai 2025, a \u00e9t\u00e9 examin\u00e9e.; application-received",
                "Your work permit expired on June 3, 2025.; status-expiry",
                "Your temporary resident status is valid until June 3, 2025.; status-expiry",
                "Votre permis de travail est valide jusqu'au 3 juin 2025.; status-expiry",
                "You must leave Canada on or before June 3, 2025.; leave-by",
                "Vous devez quitter le Canada au plus tard le 3 juin 2025.; leave-by",
                "Please send your documents by June 3, 2025.; reply-by",
                "Veuillez fournir ces documents avant le 3 juin 2025.; reply-by",
                "You attended an interview on June 3, 2025.; rejected",
                "Your passport expires on June 3, 2027.; rejected",
                "On July 31st, 2018, Canada expanded its biometrics requirements.; rejected",
                "You were employed there from 2012-10-17 to 2014-02-06.; rejected",
                "On 11 Dec 2024 at 13:35, A B wrote:; rejected",
                "IMM 5621 (2015-07-01) E; rejected",
                "Printed on June 3, 2025; rejected",
                "Your previous application was refused on June 3, 2024.; rejected",
                "Le 3 juin 2025, vous \u00eates entr\u00e9e au Canada.; rejected",
            })
    void givesADateTheRoleItsWordsSay(String words, String role) {
        assertThat(find(words).mentions())
                .extracting(mention -> mention.role().id())
                .contains(role);
    }

    @Test
    void takesADateLabelledDecisionBeforeTheLettersOwn() {
        assertDecided("2015-02-06", "Date: February 9, 2015\n\nDear Applicant:\n\nDecision Date: February 6, 2015");
    }

    @Test
    void takesTheLettersOwnDateWhereNoDecisionIsDated() {
        assertDecided(
                "2014-09-02", "September 2, 2014\n\nDear Sir:\n\nYour application received July 2, 2014 is refused.");
    }

    @Test
    void takesTheDateOfAReferenceBlockBelowAMailsHeadAndNotTheHeadsOwn() {
        assertDecided(
                "2025-12-22",
                "De : Ne pas r\u00e9pondre\nObjet : Votre demande\n\nDate : 22 d\u00e9cembre 2025\nDemande : V312345678\n\nBonjour,");
        assertThat(find("From: Ana Roy\nDate: December 22, 2025\nSubject: Fwd: refusal\n\nDear Sir,")
                        .decision()
                        .one())
                .isEmpty();
    }

    @Test
    void takesNoFieldOfATableForTheLettersOwnDate() {
        assertDecided(
                "2025-09-30",
                "Client\tAna Quispe\nFin des \u00e9tudes\t2020-05-27\nDate du r\u00e9sultat\t2025-09-30\nEnvoi\t2025-10-04\n\nVotre demande est refus\u00e9e.");
        assertDecided("2025-09-30", "Ana Quispe\t2025-09-30\nMarriage certificate issued\t2020-05-27\n\nDear Madam,");
    }

    @Test
    void takesTheLettersOwnDateBesideTheFileNumber() {
        assertDecided("2026-11-02", "November 2, 2026 Application No.: V309911223\n\nDear Sir:\n\nrefused");
        assertDecided("2026-10-12", "Le 12 octobre 2026 Demande : W310077123\n\nMadame,\n\nrefus\u00e9e");
    }

    @Test
    void takesTheLettersOwnDateBelowAFieldThatSaysNothingOfIt() {
        assertDecided(
                "2023-10-18",
                "IUC : 11-2914-2041\nDemande : S322617710\nLe 18 octobre 2023\n\nAna Roy\n\nBonjour,\n\nrefus\u00e9e");
    }

    @Test
    void takesNoDateThatARowOfATableHoldsWithAnotherLabel() {
        assertThat(find("November 2, 2026 Application received: yes\n\nDear Sir:\n\nrefused")
                        .decision()
                        .one())
                .isEmpty();
    }

    @Test
    void takesTheDateBesideTheSignature() {
        assertDecided(
                "2026-05-15",
                "Dear Client,\n\nYour application is refused.\n\nSincerely,\n\nOfficer AXH\nMay 15, 2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Your eTA was cancelled on December 22, 2025.",
                "Your study permit has been revoked on December 22, 2025.",
                "We cancelled your visitor visa on December 22, 2025.",
                "On December 22, 2025, an officer cancelled your visa.",
                "Votre AVE a \u00e9t\u00e9 annul\u00e9e le 22 d\u00e9cembre 2025.",
                "Votre AVE (num\u00e9ro V312345678) a \u00e9t\u00e9 annul\u00e9e le 22 d\u00e9cembre 2025 au titre de l'article 12.07.",
                "Votre permis de travail est r\u00e9voqu\u00e9 le 22 d\u00e9cembre 2025.",
                "Nous avons annul\u00e9 votre visa le 22 d\u00e9cembre 2025.",
            })
    void takesTheDayOfACancellationForTheDecisionOfALetterThatCancels(String words) {
        assertThat(FINDER.find(text(words), NOVEMBER, Optional.of(LetterKind.CANCELLED))
                        .decision()
                        .one())
                .contains(LocalDate.parse("2025-12-22"));
        assertThat(FINDER.find(text(words), NOVEMBER, Optional.of(LetterKind.REFUSAL))
                        .decision()
                        .one())
                .isEmpty();
    }

    @Test
    void takesNoDayOnWhichAnAppointmentWasCancelled() {
        assertThat(FINDER.find(
                                text("Hello,\n\nYour visa appointment was cancelled on May 9, 2026."),
                                NOVEMBER,
                                Optional.of(LetterKind.CANCELLED))
                        .decision()
                        .one())
                .isEmpty();
    }

    @Test
    void takesTheLettersOwnDateBesideACancellationOfLongAgo() {
        assertDecided("2026-10-12", "Date: October 12, 2026\n\nHello,\n\nYour visa was cancelled on May 9, 2021.");
    }

    @Test
    void disputesTwoLetterDates() {
        assertThat(find("Date: May 15, 2026\n\nMay 20, 2026\n\nDear Client,\n\nrefused")
                        .decision())
                .isInstanceOf(Answer.Disputed.class);
    }

    @Test
    void givesBothReadingsOfADateThatNothingSettles() {
        Answer<LocalDate> decision =
                find("Date: 03/04/2026\n\nDear Client,\n\nrefused").decision();

        assertThat(decision.one()).isEmpty();
        assertThat(decision.findings())
                .extracting(finding -> finding.value().toString())
                .containsExactly("2026-03-04", "2026-04-03");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "(DD/MM/YYYY)",
                "born on 25/04/1990",
                "Decision Date: April 3, 2026",
            })
    void settlesAnOpenDateByWhatTheLetterShows(String clue) {
        assertDecided("2026-04-03", "Date: 03/04/2026\n\nDear Client,\n\n" + clue);
    }

    @Test
    void isNotSettledByAReplyDate() {
        assertThat(find("Date: 03/04/2026\n\nDear Client,\n\nPlease reply by April 3, 2026.")
                        .decision()
                        .one())
                .isEmpty();
    }

    @Test
    void neverTakesTheDateOfTheNotesWhenTheLetterHasOne() {
        assertDecided(
                "2026-05-15",
                "May 15, 2026\n\nDear Client,\n\nYour application is refused.",
                "IMM 0276 (10-2025) E\nOfficer Decision Notes\nDecision Date: 2026-05-20");
    }

    @Test
    void takesTheDateOfTheNotesWhenTheLetterHasNone() {
        assertDecided("2026-05-20", "IMM 0276 (10-2025) E\nOfficer Decision Notes\nDecision Date: 2026-05-20");
    }

    @Test
    void passesOverTheHeadOfAForwardedMail() {
        assertDecided(
                "2026-05-15",
                "From: A <a@b.ca>\nSent: May 21, 2026 9:14 AM\nTo: C\nSubject: refusal\n\nMay 15, 2026\n\nDear Client,\n\nx");
    }

    @Test
    void readsALabelAboveItsColumn() {
        assertDecided(
                "2026-05-15", "UCI:\tDate of birth\tDate\n1234-5678\t1990-01-12\t2026-05-15\n\nDear Client,\n\nx");
    }

    @Test
    void distrustsALetterFromTheFuture() {
        assertThat(find("Date: May 15, 2027\n\nDear Client,").decision().confidence())
                .isLessThan(0.5);
    }

    private static void assertDecided(String day, String... pages) {
        assertThat(find(pages).decision().one()).contains(LocalDate.parse(day));
    }

    private static FoundDates find(String... pages) {
        List<Page> read = Stream.iterate(1, i -> i <= pages.length, i -> i + 1)
                .map(i -> new Page(i, pages[i - 1], List.of(), Page.Origin.TEXT_LAYER, 612, 792))
                .toList();
        return FINDER.find(LetterText.of(read), NOVEMBER);
    }

    private static LetterText text(String words) {
        return LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
    }
}
