package ca.recourse.bench.accuracy;

import ca.recourse.assessment.Assessor;
import ca.recourse.bench.Rendering;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.CaseSheet;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** A letter made for measuring, which knows what it says. */
public final class KnownLetter {

    private final Specimen specimen;
    private final Examiner examiner;

    private KnownLetter(Specimen specimen, Examiner examiner) {
        this.specimen = specimen;
        this.examiner = examiner;
    }

    /**
     * Letters in one shape; the same seed gives the same letters in every shape. Those kept apart are left alone: what is
     * mended while looking at speed would be mended by them.
     */
    public static List<KnownLetter> of(Rendering rendering, int count, long seed, StatuteBook book, Clock today) {
        List<Template> templates = TemplateSet.TRAINING.templates();
        Examiner examiner = new Examiner(new TrueDay(new Assessor(book, today)));
        return IntStream.range(0, count)
                .mapToObj(turn -> Writer.write(
                        templates.get(AccuracyBench.turnOf(turn, templates.size(), count)), rendering, seed + turn))
                .map(specimen -> new KnownLetter(specimen, examiner))
                .toList();
    }

    public String fileName() {
        return specimen.fileName();
    }

    public byte[] bytes() {
        return specimen.file().bytes();
    }

    /** The share of its facts that were read right, 0 to 1. */
    public double factsRight(CaseSheet sheet) {
        List<Mark> marks = examiner.examine(specimen, sheet).marks();
        return marks.stream().filter(Mark::right).count() / (double) Math.max(1, marks.size());
    }
}
