package ca.recourse.casefile.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** A search as a condition with its values bound; nothing a person typed becomes SQL. */
final class SearchSql {

    private final Search search;

    SearchSql(Search search) {
        this.search = search;
    }

    String condition() {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        for (int i = 0; i < search.words().size(); i++) {
            parts.add("sought like :word" + i + " escape '!'");
        }
        search.kind().ifPresent(said -> parts.add("kind = :kind"));
        search.application().ifPresent(said -> parts.add("application = :application"));
        search.ground()
                .ifPresent(said -> parts.add(
                        "exists (select 1 from ground g where g.case_id = letter.case_id and g.code = :ground)"));
        search.review().ifPresent(said -> parts.add("review = :review"));
        search.confirmed().ifPresent(said -> parts.add("confirmed = :confirmed"));
        search.actBy().ifPresent(said -> parts.add("act_by between :from and :to"));
        return String.join(" and ", parts);
    }

    Query bound(Query query) {
        for (int i = 0; i < search.words().size(); i++) {
            query.bind("word" + i, like(search.words().get(i)));
        }
        bind(query, "kind", search.kind());
        bind(query, "application", search.application());
        bind(query, "ground", search.ground());
        bind(query, "review", search.review());
        bind(query, "confirmed", search.confirmed());
        bind(query, "from", search.actBy().map(Search.Days::from));
        bind(query, "to", search.actBy().map(Search.Days::to));
        return query;
    }

    private static void bind(Query query, String name, Optional<?> said) {
        said.ifPresent(value -> query.bind(name, value));
    }

    private static String like(String word) {
        return "%" + Folded.of(word).replaceAll("[!%_]", "!$0") + "%";
    }
}
