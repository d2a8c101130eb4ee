package ca.recourse.bench.scale;

import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.journal.Store;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The broker and the database that machines share.
 *
 * @param database its address and login
 * @param settings what is said of both, by the settings' keys
 */
public record Servers(Store.Server database, SortedMap<String, String> settings) {

    public Servers {
        requireNonNull(database, "database");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
