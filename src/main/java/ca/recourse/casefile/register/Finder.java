package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.SearchSql.Way;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** Finds letters in the register, also among a million. */
final class Finder {

    // Up to so many letters are sorted after they were found; more are taken in their order.
    private static final int FEW = 2000;

    private static final int AT_ONCE = 1000;

    private final Jdbi database;
    private final boolean server;

    Finder(Database database) {
        this.database = database.jdbi();
        this.server = database.isServer();
    }

    List<RegisteredLetter> search(Search search) {
        SearchSql sql = new SearchSql(search, server);
        return database.withHandle(handle -> {
            Query query = query(handle, sql, search, " limit :most offset :offset");
            return letters(query.bindMethods(search.page())).list();
        });
    }

    // In a transaction: outside of one PostgreSQL hands over all rows at once.
    void each(Search search, Consumer<RegisteredLetter> taker) {
        SearchSql sql = new SearchSql(search, server);
        database.useHandle(handle -> {
            if (server) {
                handle.begin();
            }
            letters(query(handle, sql, search, "").setFetchSize(AT_ONCE)).forEach(taker);
            if (server) {
                handle.commit();
            }
        });
    }

    private static Query query(Handle handle, SearchSql sql, Search search, String part) {
        Way way = way(handle, sql);
        String query = "select * from letter where %s order by %s%s"
                .formatted(sql.condition(way), search.order().columns(), part);
        return sql.bound(handle.createQuery(query), way);
    }

    private static ResultIterable<RegisteredLetter> letters(Query query) {
        return query.map(ConstructorMapper.of(RegisteredLetter.class));
    }

    // Words that few letters hold are looked up; words that many hold are met on the way down the list.
    private static Way way(Handle handle, SearchSql sql) {
        boolean few = sql.hasWords() && hits(handle, sql, FEW + 1) <= FEW;
        return few ? Way.INDEX_OF_WORDS : Way.DOWN_THE_LIST;
    }

    private static long hits(Handle handle, SearchSql sql, long most) {
        return sql.boundToIndex(handle.createQuery("select count(*) from (" + sql.everyHit() + " limit :most) hits"))
                .bind("most", most)
                .mapTo(Long.class)
                .one();
    }

    long count(Search search, int most) {
        SearchSql sql = new SearchSql(search, server);
        return database.withHandle(handle -> sql.hasOnlyWords() ? hits(handle, sql, most) : counted(handle, sql, most));
    }

    private static long counted(Handle handle, SearchSql sql, int most) {
        Way way = way(handle, sql);
        String query =
                "select count(*) from (select 1 from letter where %s limit :most) found".formatted(sql.condition(way));
        return sql.bound(handle.createQuery(query), way)
                .bind("most", most)
                .mapTo(Long.class)
                .one();
    }
}
