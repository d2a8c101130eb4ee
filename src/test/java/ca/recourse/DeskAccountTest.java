package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The desk alone, its accounts, and what programs may ask of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAccountTest {

    private static final Path LETTER = Path.of("samples", "work-permit-delhi", "letter.pdf");
    private static final JsonMapper JSON = new JsonMapper();

    private DeskHouse house;
    private Visitor ada;
    private String caseId;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        house = new DeskHouse(folder.resolve("home"), List.of(), true);
        ada = house.administrator();
        caseId = ada.bring(LETTER);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void leavesTheInboxAsItIsWhenItSitsAlone() throws Exception {
        Path dropped = house.home().inbox().resolve("letter.txt");
        Files.writeString(dropped, "Your application is refused.");

        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(4)).until(() -> Files.exists(dropped));
    }

    @Test
    void letsAPersonChangeTheirPasswordOnlyWithTheOldOne() throws Exception {
        Visitor carl = house.somebody(ada, "carl", "CLERK");

        assertThat(carl.post("/account/password", "old", "guessed it", "password", "another long sentence")
                        .statusCode())
                .isEqualTo(422);
        assertThat(carl.post("/account/password", "old", Visitor.PASSWORD, "password", "short")
                        .statusCode())
                .isEqualTo(422);
        assertThat(carl.post("/account/password", "old", Visitor.PASSWORD, "password", "another long sentence")
                        .body())
                .contains("Your password was changed");
        assertThat(signIn("carl", Visitor.PASSWORD)).isEqualTo(401);
        assertThat(signIn("carl", "another long sentence")).isEqualTo(200);
    }

    @Test
    void signsOtherBrowsersOutWhenThePasswordChanges() throws Exception {
        Visitor here = house.somebody(ada, "dora", "CLERK");
        Visitor there = new Visitor(house.address());
        there.post("/sign-in", "name", "dora", "password", Visitor.PASSWORD);

        here.post("/account/password", "old", Visitor.PASSWORD, "password", "another long sentence");

        assertThat(here.get("/account").uri().getPath()).isEqualTo("/account");
        assertThat(there.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    private int signIn(String name, String password) throws Exception {
        return new Visitor(house.address())
                .post("/sign-in", "name", name, "password", password)
                .statusCode();
    }

    @Test
    void showsATokenOnceAndRefusesItOnceRevoked() throws Exception {
        String token = token(ada, "case system");

        assertThat(ada.ask("/api/v1/status", token).statusCode()).isEqualTo(200);
        String page = ada.get("/account").body();
        assertThat(page).contains("case system").doesNotContain(token);

        Matcher hash = Pattern.compile("/account/tokens/([0-9a-f]{64})/revoke").matcher(page);
        assertThat(hash.find()).isTrue();
        ada.post("/account/tokens/" + hash.group(1) + "/revoke");
        assertThat(ada.ask("/api/v1/status", token).statusCode()).isEqualTo(401);
    }

    @Test
    void letsNobodyRevokeAnothersToken() throws Exception {
        String token = token(ada, "for ada");
        Matcher hash = Pattern.compile("/account/tokens/([0-9a-f]{64})/revoke")
                .matcher(ada.get("/account").body());
        assertThat(hash.find()).isTrue();
        Visitor eve = house.somebody(ada, "eve", "LAWYER");

        assertThat(eve.post("/account/tokens/" + hash.group(1) + "/revoke").statusCode())
                .isEqualTo(404);
        assertThat(ada.ask("/api/v1/status", token).statusCode()).isEqualTo(200);
    }

    @Test
    void answersProgramsAsItsDescriptionSays() throws Exception {
        String token = token(ada, "description");
        JsonNode described =
                new YAMLMapper().readTree(ada.get("/api/v1/openapi.yaml").body());
        assertThat(described.path("paths").properties()).hasSize(3);
        for (var path : described.path("paths").properties()) {
            String address = path.getKey().replace("{case}", caseId);
            HttpResponse<String> answer = ada.ask(address, token);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(schema(described, path.getValue(), "200").validate(answer.body(), InputFormat.JSON))
                    .as(address)
                    .isEmpty();
            HttpResponse<String> refused = ada.ask(address, "guessed");
            assertThat(refused.statusCode()).as(address).isEqualTo(401);
            assertThat(JSON.readTree(refused.body()).path("trouble").asText()).contains("Authorization: Bearer");
        }
    }

    // The schema of an answer, with the description's components beside it so that its references are found.
    private static Schema schema(JsonNode described, JsonNode path, String status) throws Exception {
        JsonNode said = path.path("get")
                .path("responses")
                .path(status)
                .path("content")
                .path("application/json")
                .path("schema");
        var whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(said));
        whole.set("components", described.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(whole), InputFormat.JSON);
    }

    @Test
    void findsTheLetterForAProgram() throws Exception {
        JsonNode found = JSON.readTree(
                ada.ask("/api/v1/letters?q=" + caseId, token(ada, "search")).body());

        assertThat(found.path("count").asInt()).isEqualTo(1);
        assertThat(found.path("letters").path(0).path("caseId").asText()).isEqualTo(caseId);
    }

    @Test
    void describesEveryAddressOfTheInterfaceOnItsPage() throws Exception {
        assertThat(new Visitor(house.address()).get("/api/v1").body())
                .contains("/api/v1/letters/{case}")
                .contains("/api/v1/status");
    }

    private static String token(Visitor who, String label) throws Exception {
        Matcher shown = Pattern.compile("id=\"secret\" readonly value=\"([^\"]+)\"")
                .matcher(who.post("/account/tokens", "label", label, "days", "30")
                        .body());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }
}
