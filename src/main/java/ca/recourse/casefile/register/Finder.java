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

    // Up to so many letters are sorted after they were found; more are taken in their order. Where both cost the same
    // among
    // a million: fifty of so many are met after eight thousand rows of the list.
    private static final int FEW = 6000;

    // So many rows are looked at to count what words narrow and no index of words can count.
    private static final int LOOKED_AT = 5000;

    private static final int AT_ONCE = 1000;

    private final Jdbi database;
    private final boolean server;
    private final int few;
    private final int lookedAt;

    Finder(Database database) {
        this(database, FEW, LOOKED_AT);
    }

    /**
     * @param few up to so many letters are sorted after they were found
     * @param lookedAt so many rows are looked at to count
     */
    Finder(Database database, int few, int lookedAt) {
        this.database = database.jdbi();
        this.server = database.isServer();
        this.few = few;
        this.lookedAt = lookedAt;
    }

    // Only the rows of the page are fetched whole: those before it are passed over in the index.
    List<RegisteredLetter> search(Search search) {
        SearchSql sql = new SearchSql(search, server);
        return database.withHandle(handle -> {
            Way way = way(handle, sql);
            String order = search.order().columns();
            String query = """
                    select letter.* from (select case_id as found from letter where %1$s order by %2$s
                                           limit :most offset :offset) page
                      join letter on letter.case_id = page.found order by %2$s
                    """.formatted(sql.condition(way), order);
            return letters(sql.bound(handle.createQuery(query), way).bindMethods(search.page()))
                    .list();
        });
    }

    // In a transaction: outside of one PostgreSQL hands over all rows at once.
    void each(Search search, Consumer<RegisteredLetter> taker) {
        SearchSql sql = new SearchSql(search, server);
        database.useHandle(handle -> {
            if (server) {
                handle.begin();
            }
            letters(whole(handle, sql, search).setFetchSize(AT_ONCE)).forEach(taker);
            if (server) {
                handle.commit();
            }
        });
    }

    private Query whole(Handle handle, SearchSql sql, Search search) {
        Way way = way(handle, sql);
        String query = "select * from letter where %s order by %s"
                .formatted(sql.condition(way), search.order().columns());
        return sql.bound(handle.createQuery(query), way);
    }

    private static ResultIterable<RegisteredLetter> letters(Query query) {
        return query.map(ConstructorMapper.of(RegisteredLetter.class));
    }

    // What an index holds in order is read from it. Words that few letters hold are looked up; words that many hold are
    // met on the way down the list.
    private Way way(Handle handle, SearchSql sql) {
        boolean rare = sql.hasWords() && !sql.isInOrderAlready() && hits(handle, sql, few + 1L) <= few;
        return rare ? Way.INDEX_OF_WORDS : Way.DOWN_THE_LIST;
    }

    private static long hits(Handle handle, SearchSql sql, long most) {
        String query = "select count(*) from (" + sql.everyHit() + " limit :most) hits";
        return one(sql.boundToIndex(handle.createQuery(query)).bind("most", most));
    }

    // Counted one further than told: whoever is told the most is told that there are more, too.
    Count count(Search search, int most) {
        SearchSql sql = new SearchSql(search, server);
        return database.withHandle(handle ->
                sql.hasOnlyWords() ? Count.of(hits(handle, sql, most + 1L), most) : counted(handle, sql, most));
    }

    private Count counted(Handle handle, SearchSql sql, int most) {
        Way way = way(handle, sql);
        return way == Way.DOWN_THE_LIST && sql.isReadRowByRow() && most < Integer.MAX_VALUE
                ? met(handle, sql, most)
                : Count.of(one(all(handle, sql, way).bind("most", most + 1L)), most);
    }

    private static Query all(Handle handle, SearchSql sql, Way way) {
        String query =
                "select count(*) from (select 1 from letter where %s limit :most) found".formatted(sql.condition(way));
        return sql.bound(handle.createQuery(query), way);
    }

    /** How many rows were looked at, and how many of them hold what is sought. */
    public record Met(long looked, long met) {}

    // Nobody waits until each letter of years was looked through for a word: what the first rows hold is told as "at
    // least".
    private Count met(Handle handle, SearchSql sql, int most) {
        String query = """
                select count(*) as looked, coalesce(sum(case when %s then 1 else 0 end), 0) as met
                  from (select * from letter where %s order by due, case_id limit :rows) looked_at
                """.formatted(sql.condition(Way.DOWN_THE_LIST), sql.leading());
        Met met = sql.bound(handle.createQuery(query), Way.DOWN_THE_LIST)
                .bind("rows", lookedAt)
                .map(ConstructorMapper.of(Met.class))
                .one();
        return met.looked() < lookedAt ? Count.of(met.met(), most) : new Count(Math.min(met.met(), most), true);
    }

    private static long one(Query query) {
        return query.mapTo(Long.class).one();
    }
}
