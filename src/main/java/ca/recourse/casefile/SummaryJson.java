package ca.recourse.casefile;

import ca.recourse.summary.CaseSummary;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;

/** Case summaries as JSON: unknown is null, and the order is the contract's. */
public final class SummaryJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

    private SummaryJson() {}

    /** A summary, or another plain record, on one line, as JSON Lines want it. */
    public static String line(Object record) {
        return write(JSON.writer(), record);
    }

    /** Laid out for a person, ending with a line feed. */
    public static String pretty(CaseSummary summary) {
        return write(PRETTY, summary) + "\n";
    }

    private static String write(ObjectWriter writer, Object record) {
        try {
            return writer.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    "%s cannot be written as JSON".formatted(record.getClass().getSimpleName()), e);
        }
    }
}
