package ca.recourse.casefile.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.RegisteredLetter;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An event as another program gets it: what happened, to which case, and its deadlines as they stand when it is told.
 * The case is named, never the client; who may know more asks the interface with a token.
 *
 * @param id names the message; the same one told again bears the same
 * @param what what happened, such as {@code deadline.changed}
 * @param body the JSON
 */
public record EventMessage(String id, String what, String body) {

    private static final String SIGNATURE = "HmacSHA256";

    /** Make it of a message that waits; empty when its case is gone. */
    public static Optional<EventMessage> of(Outgoing.Message message, Register register, DeadlineLives lives) {
        String[] said = message.subject().split(" ", 3);
        return register.find(said[2])
                .map(letter -> new EventMessage(message.id(), said[0], json(message.id(), said, letter, lives)));
    }

    private static String json(String id, String[] said, RegisteredLetter letter, DeadlineLives lives) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("event", said[0]);
        body.put("at", said[1]);
        body.put("caseId", letter.caseId());
        body.put("version", letter.version());
        body.put("letterKind", letter.kind());
        body.put("actBy", letter.actBy().map(LocalDate::toString).orElse(""));
        body.put("provisional", letter.provisional());
        body.put("review", letter.review());
        body.put("confirmed", letter.confirmed());
        body.put(
                "deadlines",
                lives.of(letter.caseId()).stream().map(EventMessage::deadline).toList());
        return SummaryJson.line(body);
    }

    private static Map<String, String> deadline(DeadlineLife life) {
        Map<String, String> deadline = new LinkedHashMap<>();
        deadline.put("recourse", life.recourse());
        deadline.put("actBy", life.actBy().toString());
        deadline.put("state", life.state().name().toLowerCase(Locale.ROOT));
        return deadline;
    }

    /** The body's signature at a time: {@code t=SECONDS,v1=HEX}, the HMAC-SHA256 of {@code SECONDS.BODY}. */
    public String signature(String secret, long seconds) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), SIGNATURE));
            byte[] signed = mac.doFinal((seconds + "." + body).getBytes(UTF_8));
            return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(signed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("a webhook's secret is empty; write one into its file", e);
        }
    }
}
