package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.NumberWords;
import ca.recourse.facts.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the times a letter gives for a reply. */
public final class ReplyFinder {

    // "thirty (30) calendar days", "deux semaines".
    private static final Pattern LENGTH = Pattern.compile(
            "(?<![a-z0-9])(" + NumberWords.PATTERN + ")[ \\n-]{1,3}(?:[a-z]{4,10}[ \\n]{1,2})?(day|jour|week|semaine)");
    private static final int DAYS_IN_WEEK = 7;
    private static final int LONGEST = 366;

    private final ReplyWording wording = ReplyWording.load();

    /** The times for a reply among a letter's words and dates, shortest first. */
    public List<Reply> find(LetterText letter, FoundDates dates) {
        Stream<Reply> days = dates.mentions().stream()
                .filter(mention -> mention.role() == Role.REPLY_BY)
                .map(ReplyFinder::by);
        return Stream.concat(days, counted(letter).stream())
                .sorted(Comparator.<Reply, LocalDate>comparing(
                                reply -> reply.by().orElse(LocalDate.MAX))
                        .thenComparing(reply -> reply.days().orElse(0)))
                .toList();
    }

    private static Reply by(DatedMention mention) {
        return new Reply(Optional.of(mention.date()), Optional.empty(), Reply.From.NOT_SAID, mention.passage());
    }

    /** The counted times; words that one wording has read are not read again by a vaguer one. */
    private List<Reply> counted(LetterText letter) {
        List<Reply> replies = new ArrayList<>();
        List<MatchResult> read = new ArrayList<>();
        for (ReplyWording.Counted counted : wording.counted().stream()
                .sorted(Comparator.comparing(ReplyWording.Counted::from))
                .toList()) {
            counted.wording()
                    .in(letter)
                    .filter(match -> read.stream().noneMatch(other -> overlap(match, other)))
                    .filter(match -> invites(letter.folded(), match))
                    .forEach(match -> {
                        read.add(match);
                        reply(letter, match, counted.from()).ifPresent(replies::add);
                    });
        }
        return replies;
    }

    private static Optional<Reply> reply(LetterText letter, MatchResult match, Reply.From from) {
        return length(match.group())
                .filter(days -> days > 0 && days <= LONGEST)
                .map(days -> new Reply(
                        Optional.empty(), Optional.of(days), from, letter.passage(match.start(), match.end())));
    }

    private static Optional<Integer> length(String words) {
        Matcher length = LENGTH.matcher(words);
        if (!length.find()) {
            return Optional.empty();
        }
        boolean weeks = length.group(2).equals("week") || length.group(2).equals("semaine");
        return NumberWords.read(length.group(1)).map(number -> weeks ? number * DAYS_IN_WEEK : number);
    }

    private boolean invites(String folded, MatchResult match) {
        return wording.invites(
                Sentences.around(folded, match.start(), match.end()), Sentences.before(folded, match.start()));
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
