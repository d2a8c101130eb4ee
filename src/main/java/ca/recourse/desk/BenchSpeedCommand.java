package ca.recourse.desk;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.bench.speed.Reader;
import ca.recourse.bench.speed.SpeedBench;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

/** {@code recourse bench speed}: how fast letters are read, beside the tools people use today. */
final class BenchSpeedCommand {

    private final Office office;
    private final PrintWriter out;

    BenchSpeedCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(BenchSpeedOptions said) {
        Clock today = office.clock();
        CaseReader reader = office.reader(today, "en");
        Reader pipeline = (fileName, bytes) -> reader.admit(fileName, bytes).stream()
                .flatMap(arrival -> reader.read(arrival, StaffFacts.NONE).stream())
                .toList();
        SpeedBench bench = new SpeedBench(pipeline, said.tikaApp(), this::say);
        bench.run(said.renderings(), said.letters(), said.seed(), office.statuteBook(), today);
        List<Integer> sizes = said.sizes().stream().filter(size -> size > 0).toList();
        bench.sizes(sizes, said.seed(), office.statuteBook(), today);
        return ExitCode.ALL_READ;
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
