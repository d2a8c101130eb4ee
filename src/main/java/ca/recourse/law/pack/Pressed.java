package ca.recourse.law.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A shipped YAML file as JSON, pressed while the program was built: it says the same and is read ten times as fast, which
 * is most of what a single letter waits for. The YAML stays the law: a pressed file that was not made from just these
 * bytes is passed over.
 */
public final class Pressed {

    static final String SUFFIX = ".json";

    private static final JsonFactory JSON = new JsonFactory();

    private Pressed() {}

    /**
     * What a YAML file of this installation says, ready to be bound by the mapper that would read it.
     *
     * @param resource its name from the root of the class path, such as {@code /law/clocks.yaml}
     * @param yaml the bytes that stand in it
     * @return empty where it was not pressed: then the YAML itself is to be read
     */
    public static Optional<JsonParser> parser(String resource, byte[] yaml) throws IOException {
        try (InputStream in = Pressed.class.getResourceAsStream(resource + SUFFIX)) {
            return in == null ? Optional.empty() : content(JSON.createParser(in.readAllBytes()), sum(yaml));
        }
    }

    // A pressed file is a list of two: the sum of the YAML, and what it says.
    private static Optional<JsonParser> content(JsonParser parser, long sum) throws IOException {
        boolean same = parser.nextToken() == JsonToken.START_ARRAY && parser.nextLongValue(-1) == sum;
        parser.nextToken();
        return Optional.of(parser).filter(of -> same);
    }

    static long sum(byte[] yaml) {
        CRC32 sum = new CRC32();
        sum.update(yaml);
        return sum.getValue();
    }
}
