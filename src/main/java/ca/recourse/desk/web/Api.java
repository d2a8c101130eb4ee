package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Token;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Count;
import ca.recourse.casefile.register.Hand;
import ca.recourse.casefile.register.RegisteredLetter;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON for other programs, under {@code /api/v1}; a program shows a token of its own. */
final class Api {

    private static final String BEARER = "Bearer ";

    private final Rooms rooms;

    Api(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Letters that a search finds, as the register lists them. */
    void letters(Context web) {
        Token token = known(web);
        Looking looking = Looking.at(web);
        var search = looking.search(LocalDate.now(rooms.clock()));
        Map<String, Object> answer = new LinkedHashMap<>();
        Count count = rooms.register().count(search, Looking.MOST_COUNTED);
        answer.put("count", count.number());
        answer.put("more", count.more());
        answer.put("page", looking.page());
        answer.put(
                "letters",
                rooms.register().search(search).stream().map(Api::row).toList());
        rooms.audit().write(hand(token), new Deed("listed", token.account(), String.valueOf(web.queryString())));
        web.json(answer);
    }

    /** The case summary, to the contract. */
    void letter(Context web) {
        Token token = known(web);
        String caseId = web.pathParam("id");
        String json = rooms.register()
                .standing(caseId)
                .orElseThrow(NotFoundResponse::new)
                .json();
        rooms.audit().write(hand(token), new Deed("viewed", caseId, ""));
        web.contentType("application/json").result(json);
    }

    /** What became of every arrival. */
    void status(Context web) {
        known(web);
        web.json(rooms.balance().get());
    }

    private Token known(Context web) {
        return Optional.ofNullable(web.header("Authorization"))
                .filter(said -> said.startsWith(BEARER))
                .flatMap(said -> token(said.substring(BEARER.length())))
                .orElseThrow(() -> new UnauthorizedResponse("send a token: Authorization: Bearer …"));
    }

    private static Hand hand(Token token) {
        return new Hand(token.account(), "by the token " + token.label());
    }

    private Optional<Token> token(String secret) {
        return rooms.accounts().token(Passwords.digest(secret));
    }

    private static Map<String, Object> row(RegisteredLetter letter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("caseId", letter.caseId());
        row.put("version", letter.version());
        row.put("letterKind", letter.kind());
        row.put("application", text(letter.application()));
        row.put("name", text(letter.personName()));
        row.put("uci", text(letter.uci()));
        row.put("applicationNumber", text(letter.applicationNumber()));
        row.put("decisionDate", text(letter.decisionDate().map(LocalDate::toString)));
        row.put("actBy", text(letter.actBy().map(LocalDate::toString)));
        row.put("provisional", letter.provisional());
        row.put("review", letter.review());
        row.put("confirmed", letter.confirmed());
        row.put("receivedAt", letter.receivedAt().toString());
        return row;
    }

    // The JSON mapper writes an empty text where nothing is known: unknown is never null in a list of columns.
    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
