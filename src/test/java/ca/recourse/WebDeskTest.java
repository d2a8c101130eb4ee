package ca.recourse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One day at the desk in a real browser, over the real service: each step goes on from the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WebDeskTest {

    private static final List<Path> CHROMIUM = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private static final Path PICTURES = Path.of("target", "desk-pictures");
    private static final Path SCAN = Path.of("samples", "fax-refusal", "letter.tif");
    private static final Path LETTER = Path.of("samples", "work-permit-delhi", "letter.pdf");
    private static final String PASSWORD = "a sentence that is long";

    private Path folder;
    private DeskHouse service;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeAll
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path program = CHROMIUM.stream().filter(Files::exists).findFirst().orElse(null);
        Assumptions.assumeTrue(program != null, "no Chromium is installed: apt-get install chromium");
        service = new DeskHouse(folder.resolve("home"), List.of(), false);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        page = context("en-CA").newPage();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    private BrowserContext context(String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1400, 900)
                .setBaseURL(service.address().toString()));
        context.setDefaultTimeout(60_000);
        return context;
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    @Order(1)
    void letsNobodyInBeforeTheFirstAdministrator() throws IOException {
        page.navigate("/");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/first-run"));
        picture("first-run");
        form("not the code");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("not the code");
        form(Files.readString(folder.resolve("home/work/desk/first-run-code.txt"))
                .strip());
        assertThat(page.locator("h1")).hasText("Today");
        assertThat(folder.resolve("home/work/desk/first-run-code.txt")).doesNotExist();
    }

    private void form(String code) {
        page.fill("[name=code]", code);
        page.fill("[name=fullName]", "Ada Admin");
        page.fill("[name=name]", "ada");
        page.fill("[name=password]", PASSWORD);
        page.click("main button");
    }

    @Test
    @Order(2)
    void takesALetterDroppedOnThePage() {
        page.setInputFiles("#files", new Path[] {LETTER, SCAN});
        Locator open = page.locator("#uploads a");
        assertThat(open).hasCount(2);
        assertThat(open.first()).hasText("Harpreet Singh Dhaliwal, act by Fri 18 Dec 2026");
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
        picture("today");
        fair("today");
    }

    @Test
    @Order(3)
    void showsEachFactWithItsWordsMarkedOnThePage() {
        page.locator("#uploads a").first().click();
        assertThat(page.locator("#marks div").first()).isAttached();
        page.locator("#facts .proof").first().click();
        assertThat(page.locator("#marks div.now")).hasCount(1);
        picture("letter");
        fair("letter");
    }

    @Test
    @Order(4)
    void movesTheDayWhenAFactIsPutRight() {
        page.locator(".fact .correct summary").first().click();
        page.locator(".fact .correct [name=value]").first().fill("2026-11-20");
        page.locator(".fact .correct form button:not(.pick)").first().click();
        assertThat(page.locator(".told")).containsText("moved from Fri 18 Dec 2026 to Tue 19 Jan 2027");
        assertThat(page.locator(".fact .value").first()).containsText("20 Nov 2026");
        assertThat(page.locator(".fact .value").first()).containsText("told by a person");
        picture("corrected");
    }

    @Test
    @Order(5)
    void confirmsTheLetterAndItsDeadlines() {
        page.click("#confirm");
        assertThat(page.locator(".told")).hasText("Confirmed.");
        assertThat(page.locator(".headline")).containsText("Confirmed by ada");
        assertThat(page.locator(".lives")).containsText("confirmed");
    }

    @Test
    @Order(6)
    void keepsACorrectionWhenTheLetterIsReadAgain() {
        page.locator(".staff").evaluate("e => e.open = true");
        page.locator(".staff [name=value]").nth(0).fill("2026-11-23");
        page.locator(".staff button").first().click();
        assertThat(page.locator(".told")).containsText("Saved");
        assertThat(page.locator(".fact .value").first()).containsText("20 Nov 2026");
    }

    @Test
    @Order(7)
    void walksTheReviewQueueByKeyboard() {
        page.navigate("/");
        page.keyboard().press("r");
        page.waitForURL(url -> url.contains("/letters/") || url.contains("state=review"));
        page.keyboard().press("t");
        page.waitForURL(url -> url.endsWith("/"));
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/letters/"));
    }

    @Test
    @Order(8)
    void servesTheDaysAsACalendarOnlyAtItsSecretAddress() throws Exception {
        page.navigate("/calendar");
        String address = page.inputValue("main input");
        HttpResponse<String> calendar = fetch(address);
        assertThat(calendar.body().replace("\r\n ", ""))
                .contains("BEGIN:VCALENDAR")
                .contains("SUMMARY:ACT BY: Application for leave and for judicial review\\, file W312045577")
                .containsPattern("URL:http://127.0.0.1:\\d+/letters/[0-9a-f]+-1")
                .doesNotContain("Dhaliwal");
        assertThat(fetch(address + "?language=fr").body()).contains("SUMMARY:AGIR : ");
        assertThat(fetch(address.replaceAll("\\.[^.]+\\.ics$", ".guess.ics")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(9)
    void refusesAFormThatComesFromElsewhere() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve("/people"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("name=eve"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        Object status = page.evaluate("fetch('/people', {method: 'POST', body: new URLSearchParams({name: 'eve'})})"
                + ".then(answer => answer.status)");
        assertThat(status).isEqualTo(403);
    }

    @Test
    @Order(10)
    void givesAReaderNothingButReading() {
        page.navigate("/people");
        page.fill("article [name=fullName]", "Rita Reader");
        page.fill("article [name=name]", "rita");
        page.fill("article [name=password]", PASSWORD);
        page.click("article button");
        assertThat(page.locator(".told")).containsText("added");
        fair("people");
        Page theirs = context("fr-CA").newPage();
        theirs.navigate("/sign-in");
        theirs.fill("[name=name]", "rita");
        theirs.fill("[name=password]", PASSWORD);
        theirs.click("main button");
        assertThat(theirs.locator("html")).hasAttribute("lang", "fr");
        assertThat(theirs.locator("h1")).hasText("Aujourd’hui");
        assertThat(theirs.locator("#drop")).hasCount(0);
        theirs.navigate("/people");
        assertThat(theirs.locator("h1")).hasText("Cela n’est pas permis");
        theirs.context().close();
    }

    @Test
    @Order(11)
    void showsHostileNamesAsWords() throws IOException {
        Path hostile = folder.resolve("<img src=x onerror=document.title=1>=cmd.txt");
        Files.writeString(hostile, "Dear <script>document.title='owned'</script>,\nYour application is refused.\n");
        page.navigate("/");
        page.setInputFiles("#files", hostile);
        page.locator("#uploads a").click();
        assertThat(page.locator(".small").last()).containsText("<img src=x onerror=document.title=1>");
        assertThat(page.title()).doesNotContain("owned").isNotEqualTo("1");
        assertThat(page.locator("#no-picture")).containsText("Your application is refused.");
        assertThat(page.locator("#no-picture")).containsText("<script>document.title='owned'</script>");
    }

    @Test
    @Order(12)
    void givesTheListAsATableWithoutFormulas() throws IOException {
        page.navigate("/");
        Download download = page.waitForDownload(() -> page.click("text=CSV"));
        assertThat(Files.readString(download.path())).contains("case,name,uci").doesNotContain(",=");
        Download book = page.waitForDownload(() -> page.click("text=XLSX"));
        assertThat(Files.size(book.path())).isPositive();
    }

    @Test
    @Order(13)
    void isLegibleInTheDarkAndOnATelephone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate("/");
        picture("today-dark");
        fair("today, dark");
        page.locator("table.list a.go").first().click();
        assertThat(page.locator("#marks div").first()).isAttached();
        picture("letter-dark");
        fair("letter, dark");
        page.setViewportSize(390, 844);
        picture("letter-phone");
        page.navigate("/");
        picture("today-phone");
        fair("today, phone");
    }

    @Test
    @Order(14)
    void picksAnotherDateWithAClickOnThePage() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1400, 900);
        page.navigate("/");
        page.locator("table.list a.go").first().click();
        assertThat(page.locator("#marks div").first()).isAttached();
        page.locator(".dates").evaluate("e => e.open = true");
        page.locator(".fact .correct summary").first().click();
        Locator mark = page.locator("#marks div[data-date]").first();
        String day = mark.getAttribute("data-date");
        page.locator("#decision-value").fill("");
        mark.evaluate(
                "e => { const r = e.getBoundingClientRect(); document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)"
                        + ".dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2})); }");
        assertThat(page.locator("#decision-value")).hasValue(day);
        picture("pick");
    }

    @Test
    @Order(15)
    void printsForTheClientAndForCounsel() {
        page.navigate("/");
        page.locator("table.list a.go").first().click();
        page.locator("text=Page for the client").click();
        assertThat(page.locator("h1")).hasText("About your letter");
        whole("client");
        fair("client page");
        page.navigate(page.url() + "?language=fr");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        whole("client-french");
        fair("client page, French");
        page.goBack();
        page.goBack();
        page.locator("text=Hand-over sheet").click();
        whole("hand-over");
        fair("hand-over sheet");
    }

    @Test
    @Order(16)
    void isFairToEveryoneOnEveryOtherPage() {
        for (String path : List.of("/account", "/privacy", "/api/v1", "/calendar", "/review")) {
            page.navigate(path);
            String name = path.substring(1).replace('/', '-');
            whole(name);
            fair(name);
        }
        page.navigate("/");
        page.locator("table.list a.go").first().click();
        String letter = page.url();
        page.navigate(letter + "/case");
        whole("case");
        fair("case page");
        page.navigate(letter + "/erase");
        whole("erase");
        fair("erase");
    }

    @Test
    @Order(17)
    void speaksFrenchThroughout() {
        page.navigate("/");
        page.click("text=Français");
        assertThat(page.locator("h1")).hasText("Aujourd’hui");
        picture("today-french");
        fair("today, French");
        page.locator("table.list a.go").first().click();
        assertThat(page.locator(".recourse").first()).isVisible();
        assertThat(page.locator("#facts .prompt").first()).isAttached();
        whole("letter-french");
        fair("letter, French");
        page.click("text=English");
    }

    @Test
    @Order(18)
    void signsOut() {
        page.setViewportSize(1400, 900);
        page.click(".me form:last-child button");
        page.navigate("/");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/sign-in"));
    }

    private HttpResponse<String> fetch(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** No violation of WCAG 2.2 A and AA that axe can find. */
    private void fair(String what) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as(what)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    private void whole(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
