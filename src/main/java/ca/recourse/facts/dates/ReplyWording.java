package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.Reply;
import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How letters give a time for a reply: the files {@code replies.yaml}, both languages together.
 *
 * @param asks says that a sentence asks for a reply
 * @param other says that a time is one for something else, such as an appeal
 * @param by a day to reply by
 * @param counted a number of days to reply in
 */
record ReplyWording(List<Wording> asks, List<Wording> other, List<String> by, List<Counted> counted) {

    private static final double STRENGTH = 0.85;

    /** One language's file, as written. */
    record Written(List<String> asks, List<String> not, List<String> by, List<WrittenDays> days) {}

    /** Phrases that count days, all from the same event. */
    record WrittenDays(String from, List<String> phrases) {}

    /** One way to count days for a reply. */
    record Counted(Wording wording, Reply.From from) {}

    static ReplyWording load() {
        List<Written> files = WordingFile.inEachLanguage("replies.yaml", Written.class);
        return new ReplyWording(
                wordings(files.stream().flatMap(file -> file.asks().stream())),
                wordings(files.stream().flatMap(file -> file.not().stream())),
                files.stream().flatMap(file -> file.by().stream()).toList(),
                files.stream()
                        .flatMap(file -> file.days().stream())
                        .flatMap(days -> days.phrases().stream()
                                .map(phrase -> new Counted(
                                        Wording.of(phrase), WordingFile.named(Reply.From.class, days.from()))))
                        .toList());
    }

    /** The rule that gives a date the role of a day to reply by; its sentence must still ask for a reply. */
    RoleRule dateRule() {
        return RoleRule.of(new DateWording.WrittenRule(
                Role.REPLY_BY.id(), STRENGTH, false, true, false, false, false, Optional.empty(), List.of(), by));
    }

    /** Whether a time in this sentence, told after the one before it, is one to reply in. */
    boolean invites(String sentence, String before) {
        if (said(other, sentence)) {
            return false;
        }
        return said(asks, sentence) || (said(asks, before) && !said(other, before));
    }

    private static boolean said(List<Wording> wordings, String sentence) {
        return wordings.stream()
                .anyMatch(wording -> wording.pattern().matcher(sentence).find());
    }

    private static List<Wording> wordings(Stream<String> phrases) {
        return phrases.map(Wording::of).toList();
    }
}
