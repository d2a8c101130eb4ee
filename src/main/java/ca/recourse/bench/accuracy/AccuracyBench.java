package ca.recourse.bench.accuracy;

import ca.recourse.assessment.Assessor;
import ca.recourse.bench.Rendering;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.CaseSheet;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Writes letters, has them read, and says how well they were. */
public final class AccuracyBench {

    /** Someone who reads a file: the real pipeline. */
    @FunctionalInterface
    public interface Reader {
        List<CaseSheet> read(String fileName, byte[] bytes);
    }

    private final Reader reader;
    private final Examiner examiner;

    /**
     * A bench for a reader.
     *
     * @param reader the pipeline
     * @param today the same clock the pipeline judges lateness by
     */
    public AccuracyBench(Reader reader, StatuteBook book, Clock today) {
        this.reader = reader;
        this.examiner = new Examiner(new TrueDay(new Assessor(book, today)));
    }

    /** Read this many letters in each rendering; the templates take turns. */
    public AccuracyReport run(TemplateSet set, List<Rendering> renderings, int letters, long seed) {
        List<Template> templates = set.templates();
        return new AccuracyReport(renderings.stream()
                .flatMap(rendering -> IntStream.range(0, letters)
                        .mapToObj(turn -> Writer.write(
                                templates.get(turnOf(turn, templates.size(), letters)), rendering, seed + turn)))
                .map(this::score)
                .toList());
    }

    // A short run steps through the list so that every part of it is seen.
    static int turnOf(int turn, int templates, int letters) {
        return letters >= templates ? turn % templates : turn * templates / letters;
    }

    private Score score(Specimen specimen) {
        return examiner.examine(
                specimen,
                reader.read(specimen.fileName(), specimen.file().bytes()).get(0));
    }
}
