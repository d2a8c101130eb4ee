package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Where a letter names people it is not about: beside a label such as {@code Counsel}, {@code Sponsor:} or
 * {@code cc:}, in the cell to its right, or on the line below a label that stands alone.
 */
public final class Strangers {

    /** A line of so many characters has been broken at the margin. */
    private static final int FULL = 75;

    private final List<Stretch> zones;

    private Strangers(List<Stretch> zones) {
        this.zones = List.copyOf(zones);
    }

    /** Looks for other people by the labels of the wording packs. Safe to share between threads. */
    public static final class Lookout {

        private final List<Wording> labels;

        private Lookout(List<Wording> labels) {
            this.labels = List.copyOf(labels);
        }

        public static Lookout open() {
            return new Lookout(IdentityWording.load().strangers());
        }

        /** The people of this letter that it is not about. */
        public Strangers in(LetterText letter) {
            return Strangers.in(letter, TextLines.of(letter.text()), labels);
        }
    }

    static Strangers in(LetterText letter, TextLines lines, List<Wording> labels) {
        return new Strangers(Label.in(letter, lines, labels).stream()
                .filter(label -> label.colon() || Label.opensCell(letter.folded(), label.start()))
                .flatMap(label -> zone(label, lines).stream())
                .toList());
    }

    /** Whether somebody else is named at this place of {@link LetterText#text()}. */
    public boolean hold(int place) {
        return zones.stream().anyMatch(zone -> zone.start() <= place && place < zone.end());
    }

    /** What of a cell is not about somebody else; empty when nothing is. */
    Optional<Stretch> spare(Stretch cell) {
        int end = zones.stream()
                .mapToInt(Stretch::start)
                .filter(start -> start >= cell.start() && start < cell.end())
                .min()
                .orElse(cell.end());
        boolean some = end > cell.start() && !hold(cell.start());
        return some
                ? Optional.of(new Stretch(
                        cell.start(),
                        end,
                        cell.words().substring(0, Math.min(cell.words().length(), end - cell.start()))))
                : Optional.empty();
    }

    private static Optional<Stretch> zone(Label label, TextLines lines) {
        int line = lines.numberAt(label.start());
        Optional<Stretch> beside = lines.cells(line).stream()
                .filter(cell -> cell.end() > label.end())
                .findFirst();
        if (beside.isPresent()) {
            return beside.map(cell -> new Stretch(label.start(), runningOn(cell.end(), line, lines), cell.words()));
        }
        int below = label.colon() ? lines.neighbour(line, 1, 1) : -1;
        return below < 0 ? Optional.empty() : Optional.of(lines.line(below));
    }

    // "Barrister" / "and Solicitor"; a line that reached the margin.
    private static int runningOn(int end, int line, TextLines lines) {
        boolean last = line + 1 < lines.all().size() && end >= lines.line(line).end();
        String next = last ? lines.line(line + 1).words() : "";
        boolean goesOn = !next.isEmpty()
                && (Character.isLowerCase(next.charAt(0))
                        || lines.line(line).words().length() > FULL);
        return goesOn ? lines.line(line + 1).end() : end;
    }
}
