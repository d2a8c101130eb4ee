package ca.recourse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws the house as an SVG: the rooms a letter goes through in a row, what is handed on between them, and which room
 * knows which.
 *
 * @param knows of each room, the rooms its classes depend on; {@code root} is the wiring
 */
record HouseDrawing(Map<String, Set<String>> knows) {

    static final List<String> STAGES = List.of("intake", "letter", "facts", "assessment", "summary", "casefile");

    private static final List<String> HANDED = List.of("Arrival", "Letter", "Facts", "Assessment", "CaseSummary");
    private static final Map<String, String> SAYS = Map.of(
            "intake", "mail, archives",
            "letter", "pages, OCR",
            "facts", "passages",
            "assessment", "recourses, days",
            "summary", "plain values",
            "casefile", "journal, files",
            "law", "the statute book, in YAML",
            "settings", "recourse.properties",
            "camel", "runs the routes; knows nothing of ours",
            "bench", "letters written by us, and what is measured on them");

    private static final int STEP = 156;
    private static final int WIDTH = 112;
    private static final int HEIGHT = 58;
    private static final int ROW = 300;
    private static final int SHELF = 430;

    private static final String STYLE = """
            <style>
              text { font: 14px system-ui, sans-serif; fill: #1b2733; text-anchor: middle }
              .small { font-size: 11px; fill: #52606d }
              .room { fill: #f4f7fa; stroke: #48617a; stroke-width: 1.5 }
              .shelf { fill: #fdf6e3; stroke: #8a6d1f; stroke-width: 1.5 }
              .handed { stroke: #1f6f50; stroke-width: 3; fill: none }
              .knows { stroke: #7b8a99; stroke-width: 1.2; fill: none; stroke-dasharray: 4 3 }
              .tip { fill: #1f6f50 } .tip-thin { fill: #7b8a99 }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3 } .small { fill: #a9b6c3 }
                .room { fill: #17212b; stroke: #8fb0d0 } .shelf { fill: #2a2410; stroke: #d9b84a }
                .handed { stroke: #58c795 } .tip { fill: #58c795 } .knows { stroke: #93a3b3 } .tip-thin { fill: #93a3b3 }
              }
            </style>
            <defs>
              <marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" markerHeight="5" orient="auto"><path class="tip" d="M0 0 10 5 0 10z"/></marker>
              <marker id="thin" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="tip-thin" d="M0 1 10 5 0 9z"/></marker>
            </defs>
            """;

    String svg() {
        return Stream.of(
                        Stream.of(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 580\" role=\"img\" aria-labelledby=\"title\">",
                                "<title id=\"title\">The house: the rooms a letter goes through, and which room knows which</title>",
                                STYLE.strip()),
                        roof(),
                        STAGES.stream().map(this::stage),
                        IntStream.range(0, HANDED.size()).mapToObj(HouseDrawing::handed),
                        STAGES.stream().flatMap(this::lookingBack),
                        STAGES.stream()
                                .filter(room -> known(room).contains("law"))
                                .map(HouseDrawing::toTheShelf),
                        Stream.of(
                                box("shelf", "settings", 24, SHELF, 190),
                                box("shelf", "law", left(2) - 20, SHELF, 3 * STEP - 4),
                                box("room", "camel", 24, SHELF + 76, 376),
                                box("room", "bench", 424, SHELF + 76, 512),
                                "</svg>"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> roof() {
        return Stream.of(
                "<path class=\"room\" d=\"M24 86 480 14 936 86z\"/>",
                text("", 480, 58, "root: the wiring"),
                text("small", 480, 76, "knows " + named("root")),
                "<rect class=\"room\" x=\"24\" y=\"92\" width=\"912\" height=\"52\" rx=\"6\"/>",
                text("", 480, 114, "desk: the command line and the pages for staff"),
                text("small", 480, 133, "knows " + named("desk")));
    }

    private String named(String room) {
        return String.join(", ", new TreeSet<>(known(room)));
    }

    private Set<String> known(String room) {
        return knows.getOrDefault(room, Set.of());
    }

    private String stage(String room) {
        return box("room", room, left(STAGES.indexOf(room)), ROW, WIDTH);
    }

    // What the earlier room makes is handed to the next.
    private static String handed(int from) {
        int start = left(from) + WIDTH;
        int end = left(from + 1);
        return "<path class=\"handed\" marker-end=\"url(#tip)\" d=\"M%d %d H%d\"/>\n"
                        .formatted(start, ROW + 29, end - 2)
                + text("small", (start + end) / 2, ROW + HEIGHT + 16, HANDED.get(from));
    }

    // A room knows the one before it anyway; further back it looks over the others' heads.
    private Stream<String> lookingBack(String room) {
        int at = STAGES.indexOf(room);
        return IntStream.range(0, at - 1)
                .filter(earlier -> known(room).contains(STAGES.get(earlier)))
                .mapToObj(earlier -> {
                    int start = left(at) + WIDTH / 2 - 6 * (at - earlier);
                    int end = left(earlier) + WIDTH / 2 + 6 * (at - earlier);
                    int top = ROW - 34 * (at - earlier) + 10;
                    return "<path class=\"knows\" marker-end=\"url(#thin)\" d=\"M%d %d C%d %d %d %d %d %d\"/>"
                            .formatted(start, ROW, start, top, end, top, end, ROW - 1);
                });
    }

    private static String toTheShelf(String room) {
        int middle = left(STAGES.indexOf(room)) + WIDTH / 2;
        return "<path class=\"knows\" marker-end=\"url(#thin)\" d=\"M%d %d V%d\"/>"
                .formatted(middle, ROW + HEIGHT, SHELF - 1);
    }

    private static String box(String kind, String room, int x, int y, int width) {
        int middle = x + width / 2;
        return String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n",
                        kind,
                        x,
                        y,
                        width,
                        HEIGHT)
                + text("", middle, y + 26, room)
                + "\n"
                + text("small", middle, y + 44, SAYS.getOrDefault(room, ""));
    }

    private static String text(String kind, int x, int y, String words) {
        return "<text%s x=\"%d\" y=\"%d\">%s</text>"
                .formatted(kind.isEmpty() ? "" : " class=\"" + kind + "\"", x, y, words);
    }

    private static int left(int stage) {
        return 34 + STEP * stage;
    }
}
