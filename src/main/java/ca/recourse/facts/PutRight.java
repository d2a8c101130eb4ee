package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person put right in what was read. It goes before the letter's own words, however often the letter is read.
 *
 * @param kind what kind of letter it is
 * @param application what was applied for
 * @param applicationNumber the number of the application
 * @param name the person the letter is about
 * @param uci the client identifier, digits only
 * @param decisionDate the day of the decision
 */
public record PutRight(
        Said<LetterKind> kind,
        Said<ApplicationType> application,
        Said<String> applicationNumber,
        Said<String> name,
        Said<String> uci,
        Said<LocalDate> decisionDate) {

    /** Nothing was put right. */
    public static final PutRight NOTHING = new PutRight(
            Said.nothing(), Said.nothing(), Said.nothing(), Said.nothing(), Said.nothing(), Said.nothing());

    /**
     * What a person said of one question, if anything.
     *
     * @param said whether anything was said
     * @param value the answer; empty when the person says that the letter does not tell
     */
    public record Said<T>(boolean said, Optional<T> value) {

        public Said {
            requireNonNull(value, "value");
        }

        /** Nothing: the letter's words stand. */
        public static <T> Said<T> nothing() {
            return new Said<>(false, Optional.empty());
        }

        /** This, or that the letter does not tell. */
        public static <T> Said<T> that(Optional<T> value) {
            return new Said<>(true, value);
        }

        Answer<T> over(Answer<T> read) {
            if (!said) {
                return read;
            }
            return value.<Answer<T>>map(told -> agreed(read, told)).orElseGet(Answer::silent);
        }

        // Where the letter says the same, its words remain the proof.
        private static <T> Answer<T> agreed(Answer<T> read, T told) {
            return read.one().filter(told::equals).isPresent() && read.confidence() >= 1
                    ? read
                    : new Answer.Told<>(told);
        }
    }

    /** The facts as the person has them. */
    public Facts in(Facts read) {
        return new Facts(
                read.letter(),
                kind.over(read.kind()),
                read.jurisdiction(),
                read.language(),
                read.authority(),
                read.office(),
                application.over(read.application()),
                applicationNumber.over(read.applicationNumber()),
                name.over(read.name()),
                uci.over(read.uci()),
                read.place(),
                decisionDate.over(read.decisionDate()),
                read.dates(),
                read.grounds(),
                read.unread(),
                read.provisions(),
                read.replies(),
                read.mentions());
    }
}
