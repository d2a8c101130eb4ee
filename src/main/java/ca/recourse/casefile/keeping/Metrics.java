package ca.recourse.casefile.keeping;

import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

/** Figures of the running service, in the text that Prometheus reads. None of them names a person or a file. */
public final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<Balance> balance = new AtomicReference<>(Balance.NOTHING);
    private final AtomicReference<Health> health;
    private final SqlJournal journal;
    private final HealthCheck check;

    public Metrics(HomeFolder home, Database database, Clock clock) {
        this.journal = new SqlJournal(database, clock);
        this.check = new HealthCheck(home, database, clock);
        this.health = new AtomicReference<>(check.look());
        arrivals();
        figure("recourse.letters", "Letters with a summary.", Balance::letters);
        figure(
                "recourse.oldest.unfinished.seconds",
                "How long the oldest unsettled drop has waited.",
                Balance::oldestUnfinishedSeconds);
        Gauge.builder("recourse.up", this, now -> now.health().isUp() ? 1 : 0)
                .description("1 while no person is needed.")
                .register(registry);
        Gauge.builder("recourse.disk.free.bytes", this, now -> now.health().freeBytes())
                .description("Room on the home folder's disk.")
                .register(registry);
        Gauge.builder("recourse.last.settled.seconds", this, now -> now.health().secondsSinceSettled())
                .description("How long ago a letter was last settled; -1 when none ever was.")
                .register(registry);
        machine();
    }

    private void arrivals() {
        arrivals("filed", Balance::filed);
        arrivals("in-review", Balance::inReview);
        arrivals("quarantined", Balance::quarantined);
        arrivals("duplicate", Balance::duplicates);
        arrivals("in-work", Balance::inWork);
    }

    private void arrivals(String state, ToDoubleFunction<Balance> count) {
        Gauge.builder("recourse.arrivals", this, now -> count.applyAsDouble(now.balance()))
                .description("Drops by what became of them.")
                .tag("state", state)
                .register(registry);
    }

    private void figure(String name, String says, ToDoubleFunction<Balance> count) {
        Gauge.builder(name, this, now -> count.applyAsDouble(now.balance()))
                .description(says)
                .register(registry);
    }

    private void machine() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private Balance balance() {
        return requireNonNull(balance.get());
    }

    private Health health() {
        return requireNonNull(health.get());
    }

    /** The figures of this moment, in Prometheus' text format 0.0.4. */
    public synchronized String text() {
        Health now = check.look();
        health.set(now);
        if (now.secondsSinceSettled() >= 0 || now.isUp()) {
            balance.set(journal.balance());
        }
        return registry.scrape();
    }
}
