package ca.recourse.camel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The running routes: opened from the files in a folder, with the stages bound to the names the files call them by. */
public final class Routes implements AutoCloseable {

    private static final int DRAIN_SECONDS = 45;

    private final CamelContext camel;

    private Routes(CamelContext camel) {
        this.camel = camel;
    }

    /**
     * Start every route file in a folder.
     *
     * @param folder holds the {@code *.camel.yaml} files
     * @param stages the beans the routes call, by name
     * @param settings the values of {@code {{…}}} in the files
     */
    public static Routes start(Path folder, Map<String, Object> stages, Properties settings) {
        DefaultCamelContext camel = new DefaultCamelContext();
        camel.disableJMX();
        prepare(camel, stages, settings);
        try {
            for (Path file : filesIn(folder)) {
                open(camel, file);
            }
            camel.start();
        } catch (Exception e) {
            camel.stop();
            throw new RoutesException("the routes in " + folder + " do not start: " + e.getMessage(), e);
        }
        return new Routes(camel);
    }

    /**
     * Load every route file without starting any.
     *
     * @return how many there are
     */
    public static int check(Path folder) {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.disableJMX();
            List<Path> files = filesIn(folder);
            for (Path file : files) {
                open(camel, file);
            }
            return files.size();
        } catch (Exception e) {
            throw new RoutesException("a route file in " + folder + " does not load: " + e.getMessage(), e);
        }
    }

    /** Give the stages their names and the files their values. */
    public static void prepare(CamelContext camel, Map<String, Object> stages, Properties settings) {
        camel.getPropertiesComponent().setInitialProperties(settings);
        stages.forEach(camel.getRegistry()::bind);
        camel.getShutdownStrategy().setTimeout(DRAIN_SECONDS);
        camel.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        camel.getShutdownStrategy().setShutdownNowOnTimeout(true);
        camel.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
    }

    /** Load one route file, as it lies in {@code routes/}. */
    public static void open(CamelContext camel, Path file) throws Exception {
        Resource resource = ResourceHelper.resolveMandatoryResource(camel, "file:" + file.toAbsolutePath());
        PluginHelper.getRoutesLoader(camel).loadRoutes(resource);
    }

    /** The route files in a folder; configurations come first, since routes refer to them. */
    public static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".camel.yaml"))
                    .sorted((a, b) -> rank(a).compareTo(rank(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the routes folder " + folder + " cannot be read", e);
        }
    }

    private static String rank(Path file) {
        String name = file.getFileName().toString();
        return (name.startsWith("set-") ? "0" : "1") + name;
    }

    /** Stop: what is being read is finished within {@value #DRAIN_SECONDS} seconds, what waits is left for the next start. */
    @Override
    public void close() {
        camel.stop();
    }
}
