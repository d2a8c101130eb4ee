package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** All letters, to be searched and listed, with every version of their summaries. */
public final class Register {

    private static final int PART = 1_000;

    private final Jdbi database;
    private final Finder finder;
    private final Clock clock;

    public Register(Database database, Clock clock) {
        this.database = database.jdbi();
        this.finder = new Finder(database);
        this.clock = clock;
    }

    /** One letter. */
    public Optional<RegisteredLetter> find(String caseId) {
        return database.withHandle(handle -> Filing.find(handle, caseId));
    }

    /** The part of what is found that was asked for. */
    public List<RegisteredLetter> search(Search search) {
        return finder.search(search);
    }

    /**
     * Everything that is found, whatever part was asked for, one letter after the other, as of one moment; the list is
     * never held whole. Whoever takes the letters should be quick: a connection stays with them.
     */
    public void each(Search search, Consumer<RegisteredLetter> taker) {
        finder.each(search, taker);
    }

    /** How many letters a search finds in all. */
    public long count(Search search) {
        return finder.count(search, Integer.MAX_VALUE).number();
    }

    /**
     * How many letters a search finds, counted no further than this: among a million nobody needs to know whether a word
     * stands in ten thousand or in a hundred thousand. Where counting would mean to look through each letter of a season,
     * it ends earlier.
     */
    public Count count(Search search, int most) {
        return finder.count(search, most);
    }

    /** A version of a summary: when it was made, and its JSON to the contract. */
    public record Version(int version, Instant madeAt, String json) {}

    /** Every version of a case's summary, oldest first. */
    public List<Version> versions(String caseId) {
        return database.withHandle(handle -> handle.createQuery(
                        "select version, made_at, json from summary where case_id = :caseId order by version")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(Version.class))
                .list());
    }

    /** The newest version of a case's summary. */
    public Optional<Version> standing(String caseId) {
        return database.withHandle(handle -> handle.createQuery("select version, made_at, json from summary"
                        + " where case_id = :caseId order by version desc limit 1")
                .bind("caseId", caseId)
                .map(ConstructorMapper.of(Version.class))
                .findOne());
    }

    /**
     * Keep a new version of a case's summary, made because of a correction or of newer law.
     *
     * @param seen the letter as it was when the new summary was made
     * @return the version it became
     * @throws StaleWriteException when somebody changed the letter meanwhile
     */
    public int keep(RegisteredLetter seen, Filing.Made made, Hand hand) {
        Instant now = clock.instant();
        return database.inTransaction(handle -> {
            Filing.raise(handle, seen);
            int version = new Filing(handle, now).keep(made);
            Audit.write(handle, now, hand, new Audit.Deed("summary", seen.caseId(), "version " + version));
            return version;
        });
    }

    /**
     * A person looked at a letter and confirms what stands in the register.
     *
     * @throws StaleWriteException when somebody changed the letter meanwhile
     */
    public void confirm(RegisteredLetter seen, Hand hand) {
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            Filing.raise(handle, seen);
            handle.createUpdate("update letter set confirmed = 1, confirmed_by = :who, confirmed_at = :at,"
                            + " sought = replace(sought, :no, :yes) where case_id = :caseId")
                    .bind("no", " " + Sought.Mark.CONFIRMED.of(false) + " ")
                    .bind("yes", " " + Sought.Mark.CONFIRMED.of(true) + " ")
                    .bind("caseId", seen.caseId())
                    .bind("who", hand.who())
                    .bind("at", now)
                    .execute();
            Audit.write(handle, now, hand, new Audit.Deed("confirmed", seen.caseId(), "version " + seen.version()));
        });
    }

    /** Other letters that look the same: of the same person and application number, or from the same bytes. */
    public List<RegisteredLetter> alike(RegisteredLetter letter) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from letter where case_id <> :caseId and (sha256 = :sha256
                          or (application_number = :applicationNumber and kind = :kind
                              and coalesce(decision_date, '') = coalesce(:decisionDate, '')))
                        order by received_at, case_id
                        """)
                .bindMethods(letter)
                .map(ConstructorMapper.of(RegisteredLetter.class))
                .list());
    }

    /** An original that letters were made of, or that nobody could read. */
    public record Drop(String sha256, String fileName, Instant receivedAt) {}

    /** The originals that letters were made of, in order, fetched part by part as they are taken. */
    public Stream<Drop> originals() {
        return drops("exists (select 1 from letter l where l.original = o.sha256)", List.of());
    }

    /** The originals that lie in quarantine, likewise. */
    public Stream<Drop> quarantined() {
        return drops("o.state = 'quarantined'", List.of());
    }

    /**
     * The originals of which a standing summary was not made by these.
     *
     * @param versions what today's summaries say of the rules, models and program they were made by, as pieces of their JSON
     */
    public Stream<Drop> notReadBy(List<String> versions) {
        return drops(
                "exists (select 1 from letter l join summary s on s.case_id = l.case_id and s.version = l.version"
                        + " where l.original = o.sha256 and (" + unlike(versions) + "))",
                versions);
    }

    private static String unlike(List<String> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(at -> "s.json not like :piece%d".formatted(at))
                .collect(Collectors.joining(" or "));
    }

    private Stream<Drop> drops(String condition, List<String> pieces) {
        return Stream.iterate(
                        part(condition, pieces, ""),
                        part -> !part.isEmpty(),
                        part -> part(
                                condition, pieces, part.get(part.size() - 1).sha256()))
                .flatMap(List::stream);
    }

    private List<Drop> part(String condition, List<String> pieces, String after) {
        return database.withHandle(handle -> {
            Query query = handle.createQuery("select o.sha256, r.file_name, r.received_at from original o"
                            + " join receipt r on r.id = o.first_receipt where " + condition
                            + " and o.sha256 > :after order by o.sha256 limit :part")
                    .bind("after", after)
                    .bind("part", PART);
            for (int at = 0; at < pieces.size(); at++) {
                query.bind("piece" + at, "%" + pieces.get(at) + "%");
            }
            return query.map(ConstructorMapper.of(Drop.class)).list();
        });
    }

    /** The letters made of one drop, in their order. */
    public List<RegisteredLetter> ofOriginal(String sha256) {
        return database.withHandle(
                handle -> handle.createQuery("select * from letter where original = :sha256 order by case_id")
                        .bind("sha256", sha256)
                        .map(ConstructorMapper.of(RegisteredLetter.class))
                        .list());
    }

    /** Other letters of the same file: of one application, of one person, or from the same drop. */
    public List<RegisteredLetter> sameCase(RegisteredLetter letter) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from letter where case_id <> :caseId and (original = :original
                          or application_number = :applicationNumber or uci = :uci)
                        order by received_at, case_id limit 50
                        """)
                .bindMethods(letter)
                .map(ConstructorMapper.of(RegisteredLetter.class))
                .list());
    }

    /**
     * File every summary that an older version of the program kept without the register's columns, and make the words
     * anew that letters filed by an older version are found by.
     */
    public void catchUp() {
        database.useTransaction(handle -> {
            Filing filing = new Filing(handle, clock.instant());
            handle.createQuery("""
                            select s.case_id, s.sha256 as original, s.review, s.act_by, s.json from summary s
                            where s.version = (select max(v.version) from summary v where v.case_id = s.case_id)
                              and not exists (select 1 from letter l where l.case_id = s.case_id)
                            """)
                    .map(ConstructorMapper.of(Filing.Made.class))
                    .list()
                    .forEach(filing::catchUp);
            handle.createQuery("select * from letter where sought not like ' %'")
                    .map(ConstructorMapper.of(RegisteredLetter.class))
                    .list()
                    .forEach(filing::findAgain);
        });
    }
}
