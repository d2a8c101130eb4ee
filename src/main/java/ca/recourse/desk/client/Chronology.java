package ca.recourse.desk.client;

import ca.recourse.casefile.register.Correction;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.DeadlineLife.State;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Sources.Source;
import ca.recourse.desk.client.HandOver.Event;
import ca.recourse.desk.web.Shell;
import ca.recourse.summary.CaseSummary.DateShown;
import ca.recourse.summary.CaseSummary.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened on which day, with what shows it.
 *
 * @param shell the words it is told in
 */
record Chronology(Shell shell) {

    /**
     * Everything a chronology is made of.
     *
     * @param letter the letter
     * @param dates the dates it bears
     * @param sources the drops it came in by
     * @param corrections what people told of it
     * @param lives its deadlines
     * @param others other letters of the same file
     */
    record Told(
            RegisteredLetter letter,
            List<DateShown> dates,
            List<Source> sources,
            List<Correction> corrections,
            List<DeadlineLife> lives,
            List<RegisteredLetter> others) {}

    List<Event> of(Told told) {
        return Stream.of(
                        told.dates().stream().map(date -> inLetter(date, told.letter())),
                        told.sources().stream().map(this::arrived),
                        received(told.corrections()).stream(),
                        told.lives().stream()
                                .filter(life -> life.state() != State.SUPERSEDED)
                                .map(this::deadline),
                        told.others().stream().flatMap(other -> decided(other).stream()))
                .flatMap(events -> events)
                .distinct()
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    private Event inLetter(DateShown date, RegisteredLetter letter) {
        String proof = date.evidence().stream()
                .findFirst()
                .map(words -> quoted(words, letter.fileName()))
                .orElse("");
        return new Event(LocalDate.parse(date.date()), shell.dateRole(date.role()), proof);
    }

    private String quoted(Evidence words, String file) {
        return "“%s” (%s, %s)".formatted(words.quote(), file, shell.say("on-page", words.page()));
    }

    private Event arrived(Source source) {
        String came = Stream.of(source.container(), Optional.of(source.fileName()))
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> outer + " › " + inner)
                .orElse("");
        return new Event(
                shell.dayOf(source.receivedAt()), shell.say("event.arrived", shell.moment(source.receivedAt())), came);
    }

    // The newest word of staff on the day of receipt stands.
    private Optional<Event> received(List<Correction> corrections) {
        return corrections.stream()
                .filter(said -> said.field() == Correction.Field.RECEIVED)
                .reduce((older, newer) -> newer)
                .flatMap(said -> said.value().map(day -> received(said, LocalDate.parse(day), how(corrections))));
    }

    private Event received(Correction said, LocalDate day, String how) {
        String why = said.why().isBlank() ? "" : " — " + said.why();
        return new Event(
                day, shell.say("event.received", how), shell.say("event.said-by", said.who(), moment(said.at())) + why);
    }

    private String how(List<Correction> corrections) {
        return corrections.stream()
                .filter(said -> said.field() == Correction.Field.RECEIVED_BY)
                .reduce((older, newer) -> newer)
                .flatMap(Correction::value)
                .map(way -> shell.say("by." + way))
                .orElse(shell.say("by.electronic"));
    }

    private Event deadline(DeadlineLife life) {
        String state = shell.say("life." + life.state().name().toLowerCase(java.util.Locale.ROOT));
        return new Event(
                life.actBy(),
                "%s: %s (%s)".formatted(shell.say("act-by"), shell.recourse(life.recourse()), state),
                life.who().map(who -> who + ", " + moment(life.at())).orElse(""));
    }

    private Optional<Event> decided(RegisteredLetter other) {
        return other.decisionDate().map(day -> new Event(day, shell.thing("kind", other.kind()), other.fileName()));
    }

    private String moment(Instant at) {
        return shell.moment(at);
    }
}
