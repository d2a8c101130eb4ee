package ca.recourse.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.journal.HomeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The doors and the workers over one home, each in a process of its own. */
final class Crew implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    private final List<Process> processes = new ArrayList<>();

    /** Start them, and wait until each takes letters. */
    static Crew of(Program program, Place place, int workers) {
        Crew crew = new Crew();
        try {
            String home = place.home().root().toString();
            crew.ready(crew.started(program.start("watch", "--home", home)));
            List<Process> started = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                started.add(crew.started(program.start("work", "--home", home)));
            }
            started.forEach(crew::ready);
            return crew;
        } catch (IOException e) {
            crew.close();
            throw new HomeException("the program cannot be started once more", e);
        } catch (HomeException e) {
            crew.close();
            throw e;
        }
    }

    private Process started(Process process) {
        processes.add(process);
        return process;
    }

    private void ready(Process process) {
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        try {
            if (said.readLine() == null) {
                throw new HomeException("a machine does not start; see above, and queue.url and store.url");
            }
        } catch (IOException e) {
            throw new HomeException("a machine does not start; see queue.url and store.url", e);
        }
    }

    /** The processor time all of them took so far, their readers' too, in seconds. */
    double work() {
        return processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(work -> work.toMillis() / 1000.0)
                .sum();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (Process process : processes) {
            end(process);
        }
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
