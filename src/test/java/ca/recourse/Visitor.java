package ca.recourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser of few graces: it keeps cookies, follows where it is sent, and fills in forms with their token. */
final class Visitor {

    static final String PASSWORD = "a sentence that is long";

    private static final Pattern GUARD = Pattern.compile("data-guard=\"([^\"]*)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) throws Exception {
        return get(path, "en");
    }

    HttpResponse<String> get(String path, String language) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    /** A file, as it is sent. */
    byte[] download(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** A question of a program, with a token. */
    HttpResponse<String> ask(String path, String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("guard=" + guard());
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private String guard() throws Exception {
        Matcher found = GUARD.matcher(get("/account").body());
        return found.find() ? found.group(1) : "";
    }

    /**
     * Bring a file and wait until it is read.
     *
     * @return the first case made of it
     */
    String bring(Path file) throws Exception {
        HttpResponse<String> kept = client.send(
                HttpRequest.newBuilder(address.resolve("/letters?name="
                                + URLEncoder.encode(file.getFileName().toString(), UTF_8)))
                        .header("X-Guard", guard())
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        String sha256 = JSON.readTree(kept.body()).path("sha256").asText();
        return await().atMost(Duration.ofMinutes(2)).until(() -> firstCase(sha256), id -> !id.isEmpty());
    }

    private String firstCase(String sha256) throws Exception {
        JsonNode became = JSON.readTree(get("/brought/" + sha256).body());
        return became.path("cases").path(0).asText("");
    }

    /** The revision a letter's forms bear now. */
    String revision(String caseId) throws Exception {
        Matcher found = Pattern.compile("name=\"revision\" value=\"(\\d+)\"")
                .matcher(get("/letters/" + caseId).body());
        return found.find() ? found.group(1) : "";
    }
}
