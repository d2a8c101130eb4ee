package ca.recourse.facts.identity;

import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/**
 * How letters label the numbers and the name of the person: the files {@code identity.yaml}, both languages together.
 *
 * @param uci labels of the client identifier
 * @param application labels of the application number
 * @param otherNumbers labels of numbers that are neither
 * @param name labels of the person's name
 * @param subject begins a line that may hold the name
 * @param titles stand before a name
 * @param greetings begin a salutation
 * @param notNames words that no name holds
 * @param representatives words of an address that is not the person's own
 * @param officials words of a signature
 * @param addressee labels of the person the letter is sent to
 * @param strangers labels of other people: a sponsor, a lawyer, a member of the Board
 * @param family labels of the family name alone
 * @param namedInText words of a sentence after which the person is named
 * @param given labels of the given names alone
 */
record IdentityWording(
        List<Wording> uci,
        List<Wording> application,
        List<Wording> otherNumbers,
        List<Wording> name,
        List<Wording> subject,
        List<Wording> titles,
        List<Wording> greetings,
        List<Wording> notNames,
        List<Wording> representatives,
        List<Wording> officials,
        List<Wording> addressee,
        List<Wording> strangers,
        List<Wording> family,
        List<Wording> given,
        List<Wording> namedInText) {

    /** One language's file, as written. */
    record Written(
            List<String> uci,
            List<String> application,
            @JsonProperty("other-numbers") List<String> otherNumbers,
            List<String> name,
            List<String> subject,
            List<String> titles,
            List<String> greetings,
            @JsonProperty("not-names") List<String> notNames,
            List<String> representatives,
            List<String> officials,
            List<String> addressee,
            List<String> strangers,
            List<String> family,
            List<String> given,
            @JsonProperty("named-in-text") List<String> namedInText) {}

    static IdentityWording load() {
        List<Written> files = WordingFile.inEachLanguage("identity.yaml", Written.class);
        Function<Function<Written, List<String>>, List<Wording>> all = part -> files.stream()
                .flatMap(file -> part.apply(file).stream())
                .map(Wording::of)
                .toList();
        return new IdentityWording(
                all.apply(Written::uci),
                all.apply(Written::application),
                all.apply(Written::otherNumbers),
                all.apply(Written::name),
                all.apply(Written::subject),
                all.apply(Written::titles),
                all.apply(Written::greetings),
                all.apply(Written::notNames),
                all.apply(Written::representatives),
                all.apply(Written::officials),
                all.apply(Written::addressee),
                all.apply(Written::strangers),
                all.apply(Written::family),
                all.apply(Written::given),
                all.apply(Written::namedInText));
    }
}
