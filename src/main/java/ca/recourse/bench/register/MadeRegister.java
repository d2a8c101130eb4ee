package ca.recourse.bench.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Ground;
import ca.recourse.law.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Fills an empty register with made-up letters, spread as a clinic's are: most are refusals, few days run at any time, a
 * few names are common and most are rare. The same seed, the same letters.
 */
public final class MadeRegister {

    private static final int BATCH = 5_000;
    private static final int RUNNING_EVERY = 20;
    private static final int RARE = 8;

    // Prime: no two letters of a register bear one client number.
    private static final long SPREAD = 7_919;

    private static final List<String> KINDS =
            List.of("refusal", "refusal", "refusal", "refusal", "procedural-fairness", "document-request", "other");

    private final Database database;
    private final LocalDate today;
    private final Random random;
    private final List<String> applications;
    private final List<Ground> grounds;

    /** @param today the day most running deadlines lie after */
    public MadeRegister(Database database, StatuteBook book, LocalDate today, long seed) {
        this.database = database;
        this.today = today;
        this.random = new Random(seed);
        this.applications = List.of(ApplicationType.values()).stream()
                .map(ApplicationType::id)
                .toList();
        this.grounds = book.grounds().all();
    }

    /** How many letters there are now. */
    public long size() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from letter")
                        .mapTo(Long.class)
                        .one());
    }

    /** Nobody has to know a password: the account of the last run is forgotten. */
    public void forgetAccounts() {
        database.jdbi().useHandle(handle -> {
            handle.execute("delete from session");
            handle.execute("delete from account");
        });
    }

    /**
     * Add letters until there are so many.
     *
     * @param told hears how many there are
     */
    public void fill(long wanted, LongConsumer told) {
        for (long from = size(); from < wanted; from += BATCH) {
            long first = from;
            int count = (int) Math.min(BATCH, wanted - from);
            database.jdbi().useTransaction(handle -> add(handle, first, count));
            told.accept(first + count);
        }
    }

    private void add(Handle handle, long first, int count) {
        PreparedBatch originals = handle.prepareBatch(
                "insert into original (sha256, byte_size, state, letters, erased_at,"
                        + " first_receipt, arrived_at, settled_at) values (:sha, 1, 'filed', 1, :at, :caseId, :at, :at)");
        PreparedBatch receipts = handle.prepareBatch("insert into receipt (id, sha256, byte_size, file_name, channel,"
                + " received_at, duplicate, cleared) values (:caseId, :sha, 1, :file, 'folder', :at, 0, 1)");
        PreparedBatch letters = handle.prepareBatch("""
                insert into letter (case_id, version, revision, sha256, original, file_name, channel, received_at, pages,
                  kind, jurisdiction, language, application, application_number, person_name, uci, decision_date, act_by,
                  act_by_recourse, due, provisional, review, sought)
                values (:caseId, 1, 1, :sha, :sha, :file, 'folder', :at, 2, :kind, 'federal', 'en', :application, :number,
                  :name, :uci, :decided, :actBy, 'leave-judicial-review', :due, 0, :review, :sought)
                """);
        PreparedBatch deadlines = handle.prepareBatch("""
                insert into deadline (id, case_id, recourse, act_by, provisional, state, revision, version, at)
                values (:caseId, :caseId, 'leave-judicial-review', :actBy, 0, :state, 1, 1, :at)
                """);
        for (long number = first; number < first + count; number++) {
            MadeLetter letter = letter(number);
            originals.bindMethods(letter).add();
            receipts.bindMethods(letter).add();
            letters.bindMethods(letter).add();
            deadlines.bindMethods(letter).add();
        }
        originals.execute();
        receipts.execute();
        letters.execute();
        deadlines.execute();
    }

    /** One letter's columns. */
    public record MadeLetter(
            String caseId,
            String sha,
            String file,
            String at,
            String kind,
            String application,
            String number,
            String name,
            String uci,
            String decided,
            String actBy,
            String due,
            String state,
            int review,
            String sought) {}

    private MadeLetter letter(long number) {
        boolean running = number % RUNNING_EVERY == 0;
        LocalDate actBy = today.plusDays(running ? random.nextInt(75) - 3L : -30L - random.nextInt(3000));
        String kind = one(KINDS);
        String application = one(applications);
        List<Ground> given =
                Stream.generate(() -> one(grounds)).limit(1 + random.nextInt(3)).toList();
        String name = MadeNames.name(random);
        String file = "%09d".formatted(number);
        String uci = uci(number);
        String told = told(number);
        boolean review = running && random.nextInt(10) == 0;
        return new MadeLetter(
                file + "-1",
                "%064x".formatted(number),
                "letter-" + file + ".pdf",
                today.minusDays(random.nextInt(3000)) + "T12:00:00.000Z",
                kind,
                application,
                told,
                name,
                uci,
                actBy.minusDays(15).toString(),
                actBy.toString(),
                running ? actBy.toString() : "9999-12-31",
                running ? "proposed" : "done",
                review ? 1 : 0,
                sought(
                        kind,
                        application,
                        given,
                        review,
                        String.join(" ", name, uci, told, "letter", file, "pdf", "1")));
    }

    /** The client number in a letter. */
    static String uci(long number) {
        return String.valueOf(10_000_000L + number * SPREAD % 89_999_999);
    }

    /** The application number in a letter. */
    static String told(long number) {
        return "W%09d".formatted(300_000_000 + number);
    }

    // As the register makes it (see Sought): marks, then words, each once, a blank before and after it.
    private String sought(String kind, String application, List<Ground> given, boolean review, String words) {
        Stream<String> marks = Stream.concat(
                Stream.of("xqk" + plain(kind), "xqa" + plain(application), "xqr" + (review ? "yes" : "no"), "xqcno"),
                given.stream().map(ground -> "xqg" + plain(ground.code())));
        Stream<String> text = Stream.concat(
                given.stream().map(MadeRegister::quoted),
                Stream.generate(this::rare).limit(RARE));
        return Stream.concat(marks, Stream.concat(Stream.of(words), text).flatMap(MadeRegister::words))
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    // What a letter says of a ground is much the same in all letters.
    private static String quoted(Ground ground) {
        return String.join(
                " ",
                ground.title().en(),
                ground.guidance().asks().en(),
                ground.guidance().answeredBy().en());
    }

    // What an officer notes is not: a school, an employer, a town.
    private String rare() {
        return MadeNames.family(random);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty());
    }

    private static String plain(String code) {
        return code.replaceAll("[^a-z0-9]", "");
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
