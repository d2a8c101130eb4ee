package ca.recourse.camel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The running routes: opened from the files in a folder, with the stages bound to the names the files call them by. */
public final class Routes implements AutoCloseable {

    /** The folder, in that of the route files, of those that only many machines need. */
    public static final String MANY = "many";

    private static final int DRAIN_SECONDS = 45;

    private final CamelContext camel;

    private Routes(CamelContext camel) {
        this.camel = camel;
    }

    /**
     * Routes to be started.
     *
     * @param files the route files, configurations first
     * @param settings the values of {@code {{…}}} in the files
     * @param broker carries letters to other machines
     */
    public record Plan(List<Path> files, Properties settings, Optional<Broker> broker) {

        public Plan {
            files = List.copyOf(files);
        }
    }

    /**
     * Start routes.
     *
     * @param stages the beans the routes call, by name
     */
    public static Routes start(Plan plan, Map<String, Object> stages) {
        DefaultCamelContext camel = new DefaultCamelContext();
        camel.disableJMX();
        prepare(camel, stages, plan.settings());
        plan.broker().ifPresent(broker -> camel.addComponent("jms", broker.component()));
        try {
            for (Path file : plan.files()) {
                open(camel, file);
            }
            camel.start();
        } catch (Exception e) {
            camel.stop();
            throw new RoutesException("the routes do not start: " + e.getMessage(), e);
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
            List<Path> files = new ArrayList<>(filesIn(folder));
            Path many = folder.resolve(MANY);
            files.addAll(Files.isDirectory(many) ? filesIn(many) : List.of());
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
