package ca.recourse.desk;

import ca.recourse.casefile.keeping.Health;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The doors of one home folder, open until closed. */
public interface Service extends AutoCloseable {

    /** Where letters are dropped. */
    Path inbox();

    /** Where the desk's pages are served, when they are. */
    Optional<URI> desk();

    /** How the service is, as its page {@code /health} tells. */
    Health health();

    /** Its figures, as its page {@code /metrics} tells Prometheus. */
    String metrics();

    /** Take no more letters, finish what is being read, and let the home go. */
    @Override
    void close();
}
