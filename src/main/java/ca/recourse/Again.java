package ca.recourse;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** This program once more, in a process of its own: the same Java, its options and class path, and no settings of ours. */
final class Again {

    private static final String SETTINGS = "RECOURSE_";

    private Again() {}

    static Process start(String... words) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", classPath(), Main.class.getName()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line);
        // The settings of its home hold: the environment would go before them.
        builder.environment().keySet().removeIf(name -> name.startsWith(SETTINGS));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
