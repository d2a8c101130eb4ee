package ca.recourse.desk;

import ca.recourse.bench.register.AskedDesk;
import ca.recourse.bench.register.MadeRegister;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** {@code recourse bench desk}: how long the desk takes for lists and searches over many letters. */
final class BenchDeskCommand {

    private static final String NAME = "bench";

    private final Office office;
    private final PrintWriter out;

    BenchDeskCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(BenchDeskOptions said) {
        prepare(said);
        String password = UUID.randomUUID().toString();
        try (Service service = office.watch(said.home(), new Seat(true, "127.0.0.1", 0, true))) {
            URI desk = service.desk().orElseThrow();
            HttpClient client = signedIn(desk, said.home(), password);
            out.printf(Locale.ROOT, "%-28s %5s %9s %9s %9s%n", "milliseconds", "times", "median", "p95", "longest");
            new AskedDesk(address -> ask(client, desk.resolve(address)), said.letters(), said.seed())
                    .run(said.times())
                    .forEach(line -> {
                        out.println(line);
                        out.flush();
                    });
        }
        return ExitCode.ALL_READ;
    }

    private void prepare(BenchDeskOptions said) {
        MadeHome.refuseReal(said.home());
        try (Database database = office.store(said.home()).open()) {
            MadeRegister register =
                    new MadeRegister(database, office.statuteBook(), LocalDate.now(office.clock()), said.seed());
            register.fill(said.letters(), done -> {
                if (done % 100_000 == 0) {
                    out.println(done + " letters made up");
                    out.flush();
                }
            });
            out.printf(
                    Locale.ROOT, "%d letters in %s%n", register.size(), database.isServer() ? "PostgreSQL" : "SQLite");
            register.forgetAccounts();
        }
    }

    private static HttpClient signedIn(URI desk, Path home, String password) {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        try {
            String code = Files.readString(home.resolve("work/desk/first-run-code.txt"))
                    .strip();
            HttpResponse<Void> made = client.send(
                    HttpRequest.newBuilder(desk.resolve("/first-run"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "code=%s&fullName=Bench&name=%s&password=%s".formatted(code, NAME, password)))
                            .build(),
                    BodyHandlers.discarding());
            if (made.statusCode() != 302) {
                throw new HomeException("the desk over " + home + " lets nobody in");
            }
            return client;
        } catch (IOException e) {
            throw new HomeException("the desk over " + home + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HomeException("the measuring was interrupted", new IOException(e));
        }
    }

    private static Duration ask(HttpClient client, URI address) {
        long began = System.nanoTime();
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new HomeException(
                        "the desk answered %d to %s".formatted(answer.statusCode(), address.getRawQuery()));
            }
        } catch (IOException e) {
            throw new HomeException("the desk does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HomeException("the measuring was interrupted", new IOException(e));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
