package ca.recourse.casefile;

import ca.recourse.summary.CaseSummary;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;

/** Case summaries as JSON: unknown is null, and the order is the contract's. */
public final class SummaryJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

    private static final ObjectReader READER =
            JSON.readerFor(CaseSummary.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private SummaryJson() {}

    /** A summary, or another plain record, on one line, as JSON Lines want it. */
    public static String line(Object record) {
        return write(JSON.writer(), record);
    }

    /** Laid out for a person, ending with a line feed. */
    public static String pretty(CaseSummary summary) {
        return write(PRETTY, summary) + "\n";
    }

    /** A summary as it was kept; what a newer program added is passed over. */
    public static CaseSummary read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a kept summary cannot be read; restore the register from a backup", e);
        }
    }

    /** Another plain record as it was kept. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return READER.forType(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    "a kept %s cannot be read; restore the register from a backup".formatted(type.getSimpleName()), e);
        }
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
