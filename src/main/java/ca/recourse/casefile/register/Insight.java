package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What the register tells of all letters together; counts only, nobody's name.
 *
 * @param kindsByYear the kinds of letters by the year of their decision
 * @param groundsByOffice the reasons given by the authority that gives them
 * @param refusalsByMonth how many refusals were decided in each month, of the last three years there are
 */
public record Insight(List<Count> kindsByYear, List<Count> groundsByOffice, List<Count> refusalsByMonth) {

    /** How many letters there are in a group, of one kind. */
    public record Count(String grouped, String kind, long letters) {}

    private static final int MOST_MONTHS = 36;

    public Insight {
        kindsByYear = List.copyOf(kindsByYear);
        groundsByOffice = List.copyOf(groundsByOffice);
        refusalsByMonth = List.copyOf(refusalsByMonth);
    }

    /** Count them now. */
    public static Insight of(Database database) {
        List<Count> months = counts(database.jdbi(), """
                select substr(decision_date, 1, 7) as grouped, 'refusal' as kind, count(*) as letters from letter
                where kind = 'refusal' and decision_date is not null group by substr(decision_date, 1, 7) order by 1
                """);
        return new Insight(
                counts(database.jdbi(), """
                        select coalesce(substr(decision_date, 1, 4), '–') as grouped, kind, count(*) as letters from letter
                        group by coalesce(substr(decision_date, 1, 4), '–'), kind order by 1, 3 desc, 2
                        """),
                counts(database.jdbi(), """
                        select coalesce(l.authority, '–') as grouped, g.code as kind, count(*) as letters
                        from ground g join letter l on l.case_id = g.case_id
                        group by coalesce(l.authority, '–'), g.code order by 1, 3 desc, 2
                        """),
                months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size()));
    }

    private static List<Count> counts(Jdbi database, String query) {
        return database.withHandle(handle ->
                handle.createQuery(query).map(ConstructorMapper.of(Count.class)).list());
    }
}
