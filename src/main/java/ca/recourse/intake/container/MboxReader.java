package ca.recourse.intake.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import ca.recourse.intake.Original;
import ca.recourse.intake.container.Contents.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Opens a file of many messages as mail programs export it, each begun by a line "From someone, day". */
public final class MboxReader implements ContainerReader {

    // "From jane@example.org Mon Oct 19 09:12:00 2026", after an empty line and before a field of a head.
    private static final Pattern BEGINS = Pattern.compile(
            "(?:\\A|(?<=\n\r?\n))From [^\\r\\n]{0,200}\\d:\\d\\d[^\\r\\n]{0,40}\\r?\\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)");

    private static final Pattern ESCAPED = Pattern.compile("(?m)^>(?=>*From )");

    /** Whether these bytes hold more messages than one. */
    public static boolean holdsMany(byte[] bytes) {
        return BEGINS.matcher(new String(bytes, ISO_8859_1)).results().limit(2).count() > 1;
    }

    @Override
    public Contents open(Original original, Budget budget) {
        String all = new String(original.bytes(), ISO_8859_1);
        List<MatchResult> heads = BEGINS.matcher(all).results().toList();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            if (!budget.oneMore()) {
                return new Contents(false, parts, List.of(), Optional.of(Archives.BOMB));
            }
            int end = at + 1 < heads.size() ? heads.get(at + 1).start() : all.length();
            parts.add(message(at + 1, all.substring(heads.get(at).end(), end)));
        }
        return new Contents(false, parts, List.of(), Optional.empty());
    }

    // A line of the message that begins with "From " was given a ">" by whoever wrote the file.
    private static Part message(int number, String text) {
        String plain = ESCAPED.matcher(text).replaceAll("");
        return Part.sound("message-%d.eml".formatted(number), plain.getBytes(ISO_8859_1));
    }
}
