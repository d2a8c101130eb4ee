package ca.recourse.assessment;

import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.facts.Reply;
import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a letter says, as a case writes it down; a word of several kinds ("refusal, procedural-fairness") is a disputed
 * answer. "hardly family-class" is what only a file number tells.
 */
record LetterFacts(
        List<String> kind,
        List<String> jurisdiction,
        List<String> authority,
        List<String> application,
        List<String> place,
        List<LocalDate> decided,
        Map<String, List<LocalDate>> dates,
        List<String> grounds,
        List<String> unreadTicks,
        List<String> provisions,
        List<String> mentions,
        List<ReplyGiven> replies) {

    /** A time the letter gives for a reply. */
    record ReplyGiven(Optional<LocalDate> by, Optional<Integer> days, Optional<String> from) {}

    private static final Passage SOMEWHERE = new Passage(1, 0, 3, "any", Optional.empty(), 1);

    Facts facts() {
        return new Facts(
                letter(),
                answer(kind, word -> named(LetterKind.values(), LetterKind::id, word)),
                answer(jurisdiction, word -> named(Jurisdiction.values(), Jurisdiction::id, word)),
                Optional.of("en"),
                answer(authority, word -> named(Authority.values(), Authority::id, word)),
                Answer.silent(),
                Answer.from(application.stream().map(LetterFacts::about).toList()),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                answer(place, word -> named(Place.values(), Place::id, word)),
                answer(decided, day -> day),
                dates.entrySet().stream()
                        .flatMap(role -> role.getValue().stream().map(day -> mention(role.getKey(), day)))
                        .toList(),
                givenGrounds(),
                List.of(),
                provisions.stream().map(LetterFacts::found).toList(),
                replies.stream().map(LetterFacts::reply).toList(),
                mentions.stream().map(LetterFacts::found).toList());
    }

    private List<GivenGround> givenGrounds() {
        return Stream.concat(
                        grounds.stream().map(code -> ground(code, GivenGround.State.STATED)),
                        unreadTicks.stream().map(code -> ground(code, GivenGround.State.UNKNOWN)))
                .toList();
    }

    private static GivenGround ground(String code, GivenGround.State state) {
        return new GivenGround(code, state, List.of(), List.of(SOMEWHERE), Optional.empty(), 1);
    }

    private static DatedMention mention(String role, LocalDate day) {
        return new DatedMention(
                day, named(DatedMention.Role.values(), DatedMention.Role::id, role), Optional.empty(), SOMEWHERE, 1);
    }

    private static Reply reply(ReplyGiven given) {
        Reply.From from = given.from()
                .map(word -> named(
                        Reply.From.values(),
                        it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        word))
                .orElse(Reply.From.NOT_SAID);
        return new Reply(given.by(), given.days(), from, SOMEWHERE);
    }

    private static <S, T> Answer<T> answer(List<S> words, Function<S, T> meaning) {
        return Answer.from(words.stream().map(meaning).map(LetterFacts::found).toList());
    }

    private static Finding<ApplicationType> about(String word) {
        boolean hardly = word.startsWith("hardly ");
        ApplicationType type = named(ApplicationType.values(), ApplicationType::id, word.replace("hardly ", ""));
        return new Finding<>(type, SOMEWHERE, hardly ? 0.5 : 1);
    }

    private static <T> Finding<T> found(T value) {
        return new Finding<>(value, SOMEWHERE, 1);
    }

    private static <T> T named(T[] values, Function<T, String> id, String word) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is none of the contract's words"));
    }

    private static Letter letter() {
        Arrival arrival = new Arrival(
                "letter.pdf",
                Original.of("any".getBytes(StandardCharsets.UTF_8)),
                Channel.FOLDER,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
        Page page = new Page(1, "any", List.of(), Page.Origin.TEXT_LAYER, 612, 792);
        return new Letter(arrival, "application/pdf", 1, 1, 1, List.of(page), List.of(), Optional.empty());
    }
}
