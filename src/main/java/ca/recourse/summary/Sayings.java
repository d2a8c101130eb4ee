package ca.recourse.summary;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * French for the sentences that the rooms before say in English: why a date is not the decision date, what stood in the way
 * of reading. They stand in {@code sayings.yaml} beside this class; {@code {}} there is what the program filled in.
 */
final class Sayings {

    private static final String FILE = "sayings.yaml";
    private static final String GAP = "{}";
    // What is filled in is a number, a name or a short reason.
    private static final String FILLED = "(.{1,300}?)";
    private static final List<Saying> KNOWN = load();

    private Sayings() {}

    /** A sentence as the file writes it. */
    private record Written(String en, String fr) {}

    private record Saying(Pattern en, String fr) {

        Optional<String> of(String sentence) {
            Matcher matcher = en.matcher(sentence);
            return matcher.matches() ? Optional.of(filled(matcher.toMatchResult())) : Optional.empty();
        }

        private String filled(MatchResult found) {
            String text = fr;
            for (int gap = 1; gap <= found.groupCount(); gap++) {
                text = text.replaceFirst(Pattern.quote(GAP), Matcher.quoteReplacement(found.group(gap)));
            }
            return text;
        }
    }

    /** The sentence in this language; as it is where nobody has put it into French yet. */
    static String in(String language, String sentence) {
        return language.equals("fr")
                ? KNOWN.stream()
                        .map(saying -> saying.of(sentence))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(sentence)
                : sentence;
    }

    private static Saying saying(Written written) {
        String pattern = Arrays.stream(written.en().split(Pattern.quote(GAP), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(FILLED));
        return new Saying(Pattern.compile(pattern, Pattern.DOTALL), written.fr());
    }

    private static List<Saying> load() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream in = Sayings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this installation; install it again");
            }
            return Arrays.stream(yaml.readValue(in, Written[].class))
                    .map(Sayings::saying)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read: every entry needs en and fr", e);
        }
    }
}
