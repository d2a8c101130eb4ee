package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The people at the desk, where they are signed in, and the keys of programs. Secrets are kept as hashes only. */
public final class Accounts {

    /** What somebody may do; each may do what those before it may. */
    public enum Role {
        READER,
        CLERK,
        LAWYER,
        ADMIN
    }

    /**
     * A person at the desk.
     *
     * @param name what they sign in with
     * @param fullName as shown beside what they did
     * @param role what they may do
     * @param passwordHash of a slow hash with its salt, as its own text form
     * @param active whether they may sign in
     * @param revision raised by each change
     * @param madeAt when
     */
    public record Account(
            String name,
            String fullName,
            Role role,
            String passwordHash,
            boolean active,
            int revision,
            Instant madeAt) {

        /** The same with another password. */
        public Account withPassword(String hash) {
            return new Account(name, fullName, role, hash, active, revision, madeAt);
        }

        @Override
        public String toString() {
            return "account " + name;
        }
    }

    /** A browser signed in: the SHA-256 of its secret, whose it is, and until when. */
    public record Session(String secretHash, String account, Instant madeAt, Instant seenAt, Instant expiresAt) {}

    /** A key for programs. */
    public record Token(
            String secretHash,
            String account,
            String label,
            Instant madeAt,
            Optional<Instant> expiresAt,
            Optional<Instant> revokedAt) {}

    private final Jdbi database;
    private final Clock clock;

    public Accounts(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** Add a person. */
    public void add(Account account, Hand hand) {
        database.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into account (name, full_name, role, password_hash, active, revision, made_at)
                            values (:name, :fullName, :role, :passwordHash, :active, 1, :madeAt)
                            """).bindMethods(account).execute();
            Audit.write(
                    handle,
                    clock.instant(),
                    hand,
                    new Audit.Deed(
                            "account added", account.name(), account.role().toString()));
        });
    }

    /**
     * Change a person's row to this.
     *
     * @param next with the revision that was seen
     * @throws StaleWriteException when somebody changed it meanwhile
     */
    public void change(Account next, Hand hand) {
        database.useTransaction(handle -> {
            int written = handle.createUpdate("""
                            update account set full_name = :fullName, role = :role, password_hash = :passwordHash,
                              active = :active, revision = revision + 1
                            where name = :name and revision = :revision
                            """).bindMethods(next).execute();
            StaleWriteException.unless(written, next.toString());
            String detail = "%s, %s".formatted(next.role(), next.active() ? "active" : "closed");
            Audit.write(handle, clock.instant(), hand, new Audit.Deed("account changed", next.name(), detail));
        });
    }

    public Optional<Account> find(String name) {
        return database.withHandle(handle -> handle.createQuery("select * from account where name = :name")
                .bind("name", name)
                .map(ConstructorMapper.of(Account.class))
                .findOne());
    }

    public List<Account> all() {
        return database.withHandle(handle -> handle.createQuery("select * from account order by name")
                .map(ConstructorMapper.of(Account.class))
                .list());
    }

    /** Somebody signed in. */
    public void open(Session session) {
        database.useHandle(
                handle -> handle.createUpdate("insert into session (secret_hash, account, made_at, seen_at, expires_at)"
                                + " values (:secretHash, :account, :madeAt, :seenAt, :expiresAt)")
                        .bindMethods(session)
                        .execute());
    }

    /** The session of a secret, while it runs and its account is active. */
    public Optional<Session> session(String secretHash) {
        return database.withHandle(handle -> handle.createQuery("""
                        select s.* from session s join account a on a.name = s.account
                        where s.secret_hash = :hash and s.expires_at > :now and a.active = 1
                        """)
                .bind("hash", secretHash)
                .bind("now", clock.instant())
                .map(ConstructorMapper.of(Session.class))
                .findOne());
    }

    /** It was used: its end moves. */
    public void seen(Session session, Instant expires) {
        database.useHandle(handle -> handle.createUpdate(
                        "update session set seen_at = :now, expires_at = :expires where secret_hash = :hash")
                .bind("now", clock.instant())
                .bind("expires", expires)
                .bind("hash", session.secretHash())
                .execute());
    }

    /** Somebody signed out; what ran out goes with it. */
    public void close(String secretHash) {
        database.useHandle(
                handle -> handle.createUpdate("delete from session where secret_hash = :hash or expires_at <= :now")
                        .bind("hash", secretHash)
                        .bind("now", clock.instant())
                        .execute());
    }

    /** Sign a person out everywhere. */
    public void closeAll(String account) {
        database.useHandle(handle -> handle.execute("delete from session where account = ?", account));
    }

    /** A key was made. */
    public void add(Token token, Hand hand) {
        database.useTransaction(handle -> {
            handle.createUpdate("insert into token (secret_hash, account, label, made_at, expires_at)"
                            + " values (:secretHash, :account, :label, :madeAt, :expiresAt)")
                    .bindMethods(token)
                    .execute();
            Audit.write(handle, clock.instant(), hand, new Audit.Deed("token added", token.account(), token.label()));
        });
    }

    /** The token of a secret, while it holds and its account is active. */
    public Optional<Token> token(String secretHash) {
        return database.withHandle(handle -> handle.createQuery("""
                        select t.* from token t join account a on a.name = t.account
                        where t.secret_hash = :hash and t.revoked_at is null and a.active = 1
                          and (t.expires_at is null or t.expires_at > :now)
                        """)
                .bind("hash", secretHash)
                .bind("now", clock.instant())
                .map(ConstructorMapper.of(Token.class))
                .findOne());
    }

    /** A person's tokens, the newest first. */
    public List<Token> tokens(String account) {
        return database.withHandle(
                handle -> handle.createQuery("select * from token where account = :account order by made_at desc")
                        .bind("account", account)
                        .map(ConstructorMapper.of(Token.class))
                        .list());
    }

    /** Take a token back for good. */
    public void revoke(Token token, Hand hand) {
        database.useTransaction(handle -> {
            handle.createUpdate("update token set revoked_at = :now where secret_hash = :hash")
                    .bind("now", clock.instant())
                    .bind("hash", token.secretHash())
                    .execute();
            Audit.write(handle, clock.instant(), hand, new Audit.Deed("token revoked", token.account(), token.label()));
        });
    }
}
