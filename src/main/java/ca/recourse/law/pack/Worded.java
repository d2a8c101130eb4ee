package ca.recourse.law.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value that a pack writes as a few words. */
final class Worded<T> extends StdScalarDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    // Deserializers are serializable by inheritance only; none of ours is ever written out.
    private final transient Function<String, T> reading;

    Worded(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidFormatException.from(parser, String.valueOf(e.getMessage()), text, handledType());
        }
    }
}
