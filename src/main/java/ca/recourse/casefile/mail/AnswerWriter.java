package ca.recourse.casefile.mail;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.mail.AnswerPage.Part;
import ca.recourse.intake.sender.Evidence.Proof;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.ActBy;
import ca.recourse.summary.CaseSummary.RecourseShown;
import ca.recourse.summary.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the answer to a mail: each letter in its own language, and the rest in that of the first. */
public final class AnswerWriter {

    private static final Set<String> ALIVE = Set.of("open", "needs-fact", "late");

    private static final Set<String> NO_LETTER = Set.of("other", "unreadable");

    private final Titles titles;
    private final Clock clock;

    /** What lawyers call a recourse, in both languages. */
    @FunctionalInterface
    public interface Titles {

        /** The title of a recourse; empty when it is not known. */
        Optional<String> of(String recourse, String language);
    }

    /** @param clock says where a moment falls on the calendar */
    public AnswerWriter(Titles titles, Clock clock) {
        this.titles = titles;
        this.clock = clock;
    }

    /** The answer's subject. */
    public static String subject(ReceivedMail mail) {
        String plain = mail.subject().replaceFirst("(?i)^(?:re\\s?:\\s?){1,5}", "");
        return "Re: " + (plain.isBlank() ? "…" : plain);
    }

    /** What the answer says. */
    public AnswerPage page(ReceivedMail mail) {
        List<CaseSummary> letters =
                mail.summaries().stream().map(SummaryJson::read).toList();
        List<String> languages = languages(letters);
        List<Part> parts = new ArrayList<>();
        languages.forEach(language -> parts.add(opening(language, mail, letters)));
        for (int at = 0; at < letters.size(); at++) {
            parts.add(letter(letters.get(at), at + 1, letters.size()));
        }
        languages.forEach(language -> parts.add(closing(language, mail, !letters.isEmpty())));
        return new AnswerPage(parts);
    }

    // Where no letter tells, both.
    private static List<String> languages(List<CaseSummary> letters) {
        return letters.stream()
                .flatMap(letter -> letter.language().stream())
                .filter(Words.LANGUAGES::contains)
                .findFirst()
                .map(List::of)
                .orElse(Words.LANGUAGES);
    }

    private static Words words(String language) {
        return Words.of("ca.recourse.casefile.mail.answer", language);
    }

    private static Part opening(String language, ReceivedMail mail, List<CaseSummary> letters) {
        Words words = words(language);
        Stream<String> nothing = letters.isEmpty() ? Stream.of(words.say("letters-none")) : Stream.empty();
        Stream<String> send = letters.stream().allMatch(letter -> NO_LETTER.contains(letter.letterKind()))
                ? Stream.of(words.say("trouble." + mail.trouble().orElse("unsupported")))
                : Stream.empty();
        return Part.lines(
                language,
                Stream.of(Stream.of(words.say("greeting")), nothing, send)
                        .flatMap(said -> said)
                        .toList());
    }

    private Part letter(CaseSummary letter, int number, int of) {
        String language = letter.language().filter(Words.LANGUAGES::contains).orElse("en");
        Words words = words(language);
        Words names = Words.in(language);
        String kind = name(names, "kind.", letter.letterKind());
        String what = letter.application()
                .type()
                .value()
                .map(type -> kind + ", " + name(names, "application.", type))
                .orElse(kind);
        return new Part(
                language,
                Optional.of(words.say("letter", number, of, what)),
                Optional.of(headline(letter, words)),
                lines(letter, words),
                items(letter, words, names));
    }

    private static String headline(CaseSummary letter, Words words) {
        return letter.actBy()
                .map(day -> words.say(
                        day.provisional() ? "act-by-provisional" : "act-by", words.day(LocalDate.parse(day.date()))))
                .orElseGet(() -> words.say("no-day"));
    }

    private List<String> lines(CaseSummary letter, Words words) {
        List<String> lines = new ArrayList<>();
        letter.actBy().filter(this::hasPassed).ifPresent(day -> lines.add(words.say("late")));
        lines.add(words.say("file", letter.document().fileName()) + " · " + words.say("case", letter.caseId()));
        letter.decisionDate()
                .value()
                .ifPresent(day -> lines.add(words.say("decided", words.day(LocalDate.parse(day)))));
        if (letter.review().needed()) {
            lines.add(words.say("review"));
            letter.review().reasons().forEach(reason -> lines.add("– " + reason(reason, words.language())));
        }
        if (letter.recourse().stream().anyMatch(AnswerWriter::alive)) {
            lines.add(words.say("ways"));
        }
        return lines;
    }

    private boolean hasPassed(ActBy day) {
        return LocalDate.parse(day.date()).isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    // Reasons are kept in one language; those without a gap are said in the letter's.
    private static String reason(CaseSummary.Review.Reason reason, String language) {
        Words words = Words.in(language);
        boolean whole = words.has(reason.code()) && !words.say(reason.code()).contains("%");
        return whole ? words.say(reason.code()) : reason.message();
    }

    private List<String> items(CaseSummary letter, Words words, Words names) {
        return letter.recourse().stream()
                .filter(AnswerWriter::alive)
                .map(way -> item(way, words, names))
                .toList();
    }

    private static boolean alive(RecourseShown way) {
        return ALIVE.contains(way.status());
    }

    private String item(RecourseShown way, Words words, Words names) {
        String title = titles.of(way.route(), words.language()).orElse(way.title());
        String status = name(names, "status.", way.status());
        return way.actBy()
                .map(day -> words.say("way-by", title, status, words.day(LocalDate.parse(day))))
                .orElseGet(() -> words.say("way", title, status));
    }

    private static String name(Words names, String family, String value) {
        return names.has(family + value) ? names.say(family + value) : value;
    }

    private Part closing(String language, ReceivedMail mail, boolean letters) {
        Words words = words(language);
        Stream<String> proof = mail.evidence().earliest().stream().map(found -> proof(words, found));
        Stream<String> ask = letters ? Stream.of(words.say("ask-day")) : Stream.empty();
        return Part.lines(
                language,
                Stream.of(proof, ask, Stream.of(words.say("notice")))
                        .flatMap(said -> said)
                        .toList());
    }

    private String proof(Words words, Proof proof) {
        ZoneId zone = clock.getZone();
        return words.say("proof", proof.by(), words.day(LocalDate.ofInstant(Instant.parse(proof.at()), zone)));
    }
}
