package ca.recourse.desk.web;

import ca.recourse.casefile.keeping.Health;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk's web server. */
public final class WebDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebDesk.class);

    private final Javalin server;
    private final Address address;
    private final Optional<Path> firstRun;

    private WebDesk(Javalin server, Address address, Optional<Path> firstRun) {
        this.server = server;
        this.address = address;
        this.firstRun = firstRun;
    }

    /**
     * Open the desk.
     *
     * @param corners the rooms of the desk with addresses of their own
     * @param address where it is served
     */
    public static WebDesk open(Rooms rooms, List<Corner> corners, Address address) {
        Download.sweep(rooms);
        Handlers handlers = new Handlers(rooms, corners);
        Javalin desk = Javalin.create(config -> {
            configure(config, handlers);
            address.tls()
                    .ifPresent(tls -> config.jetty.addConnector(
                            (server, usual) -> SecureConnector.of(server, usual, address, tls)));
        });
        if (address.isOpenToOthers()) {
            LOG.warn("the desk is bound to {} without TLS: put a proxy that speaks TLS before it", address.host());
        }
        return new WebDesk(started(desk, address), address, handlers.signIn.firstRun());
    }

    private static Javalin started(Javalin desk, Address address) {
        return address.tls().isPresent() ? desk.start() : desk.start(address.host(), address.port());
    }

    /** Where the desk is. */
    public URI address() {
        String shown = address.host().equals("0.0.0.0") ? "127.0.0.1" : address.host();
        return URI.create("%s://%s:%d".formatted(address.scheme(), shown, server.port()));
    }

    /** Where the code for the first administrator lies, while there is none. */
    public Optional<Path> firstRun() {
        return firstRun;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Everyone who answers, and the guard before them. */
    private static final class Handlers {
        private final Rooms rooms;
        private final Pages pages;
        private final Guard guard;
        private final SignIn signIn;
        private final Today today;
        private final Review review;
        private final LetterPage letter;
        private final Deeds deeds;
        private final People people;
        private final Exports exports;
        private final Feed feed;
        private final Api api;
        private final List<Corner> corners;
        private final Corner.Tools tools;

        private Handlers(Rooms rooms, List<Corner> corners) {
            Sessions sessions = new Sessions(rooms.accounts(), rooms.clock());
            this.rooms = rooms;
            this.pages = new Pages(rooms.clock());
            this.guard = new Guard(sessions);
            this.signIn = new SignIn(rooms, sessions, pages);
            this.today = new Today(rooms, pages);
            this.review = new Review(rooms);
            this.letter = new LetterPage(rooms, pages, review);
            this.deeds = new Deeds(rooms, pages, letter);
            this.people = new People(rooms, pages, signIn);
            this.exports = new Exports(rooms);
            this.feed = new Feed(rooms, pages);
            this.api = new Api(rooms);
            this.corners = List.copyOf(corners);
            this.tools = new Corner.Tools(rooms, pages, sessions);
        }
    }

    private static void configure(JavalinConfig config, Handlers desk) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        RoutesConfig at = config.routes;
        at.before(desk.guard::look);
        open(at, desk);
        letters(at, desk);
        others(at, desk);
        desk.corners.forEach(corner -> corner.open(at, desk.tools));
        at.exception(
                HttpResponseException.class,
                (e, web) -> refused(desk, web, e.getStatus(), String.valueOf(e.getMessage())));
        at.exception(RuntimeException.class, (e, web) -> failed(desk, web, e));
        at.error(404, web -> refused(desk, web, 404, ""));
    }

    private static void open(RoutesConfig at, Handlers desk) {
        at.get("/health", web -> health(web, desk.rooms));
        at.get("/metrics", web -> metrics(web, desk.rooms));
        at.get("/assets/{name}", Assets::serve);
        at.get("/first-run", desk.signIn::askFirst);
        at.post("/first-run", desk.signIn::makeFirst);
        at.get("/sign-in", desk.signIn::ask);
        at.post("/sign-in", desk.signIn::enter);
        at.get("/calendar/{secret}", desk.feed::serve);
        at.get("/api/v1/letters", desk.api::letters);
        at.get("/api/v1/letters/{id}", desk.api::letter);
        at.get("/api/v1/status", desk.api::status);
    }

    private static void letters(RoutesConfig at, Handlers desk) {
        at.get("/", desk.today::show);
        at.get("/list", desk.today::list);
        at.post("/letters", desk.today::bring);
        at.get("/brought/{sha256}", desk.today::became);
        at.get("/review", desk.review::first);
        at.get("/review/after/{id}", desk.review::after);
        at.get("/letters/{id}", desk.letter::show);
        at.get("/letters/{id}/pages/{page}", desk.letter::picture);
        at.get("/letters/{id}/notes", desk.letter::notes);
        at.get("/letters/{id}/words", desk.letter::words);
        at.get("/letters/{id}/original", desk.letter::original);
        at.get("/letters/{id}/as/{ending}", desk.letter::made);
        at.post("/letters/{id}/correct", desk.deeds::correct);
        at.post("/letters/{id}/confirm", desk.deeds::confirm);
        at.post("/letters/{id}/deadlines/{deadline}", desk.deeds::deadline);
    }

    private static void others(RoutesConfig at, Handlers desk) {
        at.post("/language", Pages::choose);
        at.post("/sign-out", desk.signIn::leave);
        at.get("/people", desk.people::show);
        at.post("/people", desk.people::add);
        at.post("/people/{name}/close", desk.people::close);
        at.post("/people/{name}/password", desk.people::renew);
        at.get("/calendar", desk.feed::show);
        at.post("/calendar", desk.feed::renew);
        at.get("/export/list.csv", desk.exports::csv);
        at.get("/export/list.xlsx", desk.exports::xlsx);
    }

    /** Whether the service does its work: no client's data, and no sign-in. */
    private static void health(Context web, Rooms rooms) {
        Health health = rooms.health().get();
        web.status(health.isUp() ? 200 : 503).json(health);
    }

    /** The service's figures, for Prometheus; none is of a client. */
    private static void metrics(Context web, Rooms rooms) {
        web.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(rooms.metrics().get());
    }

    private static void refused(Handlers desk, Context web, int status, String why) {
        web.status(status);
        boolean forProgram = web.path().startsWith("/api/") || "XMLHttpRequest".equals(web.header("X-Requested-With"));
        if (forProgram) {
            web.json(Map.of("trouble", why.isEmpty() ? "not found" : why));
        } else {
            desk.pages.show(web, "refused.jte", Map.of("status", status, "why", why));
        }
    }

    // The message of an exception may quote a letter: only its kind is logged.
    private static void failed(Handlers desk, Context web, RuntimeException e) {
        LOG.error("a page of the desk failed with {}", e.getClass().getName());
        LOG.debug("a page of the desk failed", e);
        refused(desk, web, 500, "");
    }
}
