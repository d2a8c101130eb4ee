package ca.recourse.casefile.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/**
 * A search as a condition with its values bound; nothing a person typed becomes SQL.
 *
 * <p>Words that few letters hold are looked up in the index of words; words that many hold are met soon enough on the way
 * through the list in its order. Either way a page is found without a look at all.
 */
final class SearchSql {

    /** By which way letters with the words are found. */
    enum Way {
        INDEX_OF_WORDS,
        DOWN_THE_LIST
    }

    private final Search search;
    private final boolean server;
    private final List<String> beginnings;
    private final List<String> marks;

    /** @param server whether it is PostgreSQL that is asked */
    SearchSql(Search search, boolean server) {
        this.search = search;
        this.server = server;
        this.beginnings = search.words().stream()
                .flatMap(word -> Sought.beginnings(word).stream())
                .distinct()
                .toList();
        this.marks = marks(search);
    }

    private static List<String> marks(Search search) {
        return Stream.of(
                        search.kind().map(Sought.Mark.KIND::of),
                        search.application().map(Sought.Mark.APPLICATION::of),
                        search.ground().map(Sought.Mark.GROUND::of),
                        search.review().map(Sought.Mark.REVIEW::of),
                        search.confirmed().map(Sought.Mark.CONFIRMED::of))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether words narrow it, beyond its days. */
    boolean hasWords() {
        return !beginnings.isEmpty() || !marks.isEmpty();
    }

    /** Whether only words narrow it. */
    boolean hasOnlyWords() {
        return hasWords() && search.actBy().isEmpty();
    }

    /** A query that tells every letter with the words, in no order, as rows of {@code 1}. */
    String everyHit() {
        return server
                ? "select 1 from letter where " + SERVER_WORDS
                : "select 1 from letter_words where letter_words match :match";
    }

    private static final String SERVER_WORDS = "to_tsvector('simple', sought) @@ to_tsquery('simple', :match)";

    // As a list that is made first: else PostgreSQL goes down the list and works out the words of every row.
    private static final String SERVER_FOUND =
            "case_id = any(array(select hit.case_id from letter hit where " + SERVER_WORDS + "))";

    private static final String FILE_FOUND = "case_id in (select k.case_id from letter_words w"
            + " join letter_key k on k.number = w.rowid where w.letter_words match :match)";

    String condition(Way way) {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        if (hasWords() && way == Way.INDEX_OF_WORDS) {
            parts.add(server ? SERVER_FOUND : FILE_FOUND);
        }
        if (way == Way.DOWN_THE_LIST) {
            parts.addAll(downTheList());
        }
        search.actBy().ifPresent(said -> parts.add("due between :from and :to"));
        return String.join(" and ", parts);
    }

    // The columns lead to an index that bears the list's order.
    private List<String> downTheList() {
        List<String> parts = new ArrayList<>(columns());
        search.ground().ifPresent(said -> parts.add("sought like :ground"));
        for (int i = 0; i < beginnings.size(); i++) {
            parts.add("sought like :word" + i);
        }
        return parts;
    }

    private List<String> columns() {
        return Stream.of(
                        search.kind().map(said -> "kind = :kind"),
                        search.application().map(said -> "application = :application"),
                        search.review().map(said -> "review = :review"),
                        search.confirmed().map(said -> "confirmed = :confirmed"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether, on the way down the list, more must be looked at than an index holds. */
    boolean isReadRowByRow() {
        return downTheList().size() > leadingColumns().size();
    }

    /** Whether an index of columns holds what is sought, in its order. */
    boolean isInOrderAlready() {
        return search.order() == Search.Order.ACT_BY && !isReadRowByRow();
    }

    /** The condition that an index in the order of days answers by itself. */
    String leading() {
        Stream<String> days = search.actBy().map(said -> "due between :from and :to").stream();
        return Stream.concat(Stream.of("1 = 1"), Stream.concat(leadingColumns().stream(), days))
                .collect(Collectors.joining(" and "));
    }

    // One index bears review and confirmed together, the others one column each.
    private List<String> leadingColumns() {
        List<String> columns = columns();
        boolean both = columns.size() == 2
                && search.review().isPresent()
                && search.confirmed().isPresent();
        return both ? columns : columns.stream().limit(1).toList();
    }

    Query bound(Query query, Way way) {
        search.actBy().ifPresent(days -> query.bindMethods(days));
        return way == Way.INDEX_OF_WORDS ? boundToIndex(query) : boundDownTheList(query);
    }

    Query boundToIndex(Query query) {
        return hasWords() ? query.bind("match", match()) : query;
    }

    private Query boundDownTheList(Query query) {
        for (int i = 0; i < beginnings.size(); i++) {
            query.bind("word" + i, "% " + beginnings.get(i) + "%");
        }
        search.kind().ifPresent(said -> query.bind("kind", said));
        search.application().ifPresent(said -> query.bind("application", said));
        search.review().ifPresent(said -> query.bind("review", said ? 1 : 0));
        search.confirmed().ifPresent(said -> query.bind("confirmed", said ? 1 : 0));
        search.ground().ifPresent(said -> query.bind("ground", "% " + Sought.Mark.GROUND.of(said) + " %"));
        return query;
    }

    // Both are made of letters and figures only, so that quotation marks around them hold.
    private String match() {
        Stream<String> begun = beginnings.stream().map(word -> server ? "'" + word + "':*" : "\"" + word + "\"*");
        Stream<String> whole = marks.stream().map(mark -> server ? "'" + mark + "'" : "\"" + mark + "\"");
        return Stream.concat(begun, whole).collect(Collectors.joining(server ? " & " : " AND "));
    }
}
