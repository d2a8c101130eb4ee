package ca.recourse.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words a phrase needs, so that most phrases are passed over without a search. */
public final class Needs {

    // Few letters hold a long word.
    private static final Comparator<List<String>> RARER = Comparator.comparingInt(
            group -> group.stream().mapToInt(String::length).min().orElse(0));

    // One word is soon looked for, and soon missed.
    private static final Comparator<List<String>> SOONEST_TOLD =
            Comparator.<List<String>>comparingInt(List::size).thenComparing(RARER.reversed());

    private static final Pattern TOKEN = Pattern.compile("\\.\\.\\.|[{}\\[\\]|#]|[^\\s{}\\[\\]|#.]+");

    private final List<List<String>> groups;
    private final int[][][] runs;

    private Needs(List<List<String>> groups) {
        this.groups = groups.stream().sorted(SOONEST_TOLD).map(List::copyOf).toList();
        this.runs = this.groups.stream()
                .map(group -> group.stream().map(Grams::of).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    public static Needs of(String phrase) {
        return new Needs(groups(TOKEN.matcher(LetterText.fold(phrase))
                .results()
                .map(MatchResult::group)
                .toList()));
    }

    private static List<List<String>> groups(List<String> tokens) {
        List<List<String>> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            String token = tokens.get(i);
            int end = opens(token) ? close(tokens, i) : i;
            if (token.equals("{")) {
                alternatives(tokens.subList(i + 1, end)).ifPresent(groups::add);
            } else if (isWord(token)) {
                groups.add(List.of(stem(token)));
            }
            i = end + 1;
        }
        return groups;
    }

    /** A statement with the phrase holds a word of each. */
    public List<List<String>> groups() {
        return groups;
    }

    /** Whether folded words hold a word of each group: without one the phrase cannot stand in them. */
    public boolean mayStandIn(String folded) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(folded::contains));
    }

    /** As {@link #mayStandIn(String)}, of a whole letter: sooner told, and now and then of a phrase more. */
    public boolean mayStandIn(LetterText letter) {
        for (int[][] group : runs) {
            if (!letter.grams().mayHoldAny(group)) {
                return false;
            }
        }
        return true;
    }

    private static int close(List<String> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += opens(tokens.get(i)) ? 1 : 0;
            depth -= closes(tokens.get(i)) ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    // The first word of each alternative; nothing where an alternative has no plain word that has to be there.
    private static Optional<List<String>> alternatives(List<String> tokens) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            String token = i < tokens.size() ? tokens.get(i) : "|";
            depth += opens(token) ? 1 : 0;
            depth -= closes(token) ? 1 : 0;
            if (depth == 0 && token.equals("|")) {
                List<List<String>> inner = groups(tokens.subList(start, i));
                if (inner.isEmpty()) {
                    return Optional.empty();
                }
                words.addAll(rarest(inner));
                start = i + 1;
            }
        }
        return Optional.of(words);
    }

    // The group that fewest letters hold.
    private static List<String> rarest(List<List<String>> groups) {
        return groups.stream().max(RARER).orElse(List.of());
    }

    private static boolean opens(String token) {
        return token.equals("{") || token.equals("[");
    }

    private static boolean closes(String token) {
        return token.equals("}") || token.equals("]");
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    private static String stem(String token) {
        return token.endsWith("*") ? token.substring(0, token.length() - 1) : token;
    }
}
