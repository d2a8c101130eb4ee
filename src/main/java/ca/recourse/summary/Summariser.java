package ca.recourse.summary;

import ca.recourse.assessment.Assessment;
import ca.recourse.facts.Answer;
import ca.recourse.facts.DatedMention;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.facts.NoteSupport;
import ca.recourse.intake.Arrival;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Ground;
import ca.recourse.law.GroundGuidance;
import ca.recourse.law.GroundProvision;
import ca.recourse.law.Grounds;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Page;
import ca.recourse.summary.CaseSheet.Guidance;
import ca.recourse.summary.CaseSummary.ActBy;
import ca.recourse.summary.CaseSummary.Applicant;
import ca.recourse.summary.CaseSummary.Application;
import ca.recourse.summary.CaseSummary.DateShown;
import ca.recourse.summary.CaseSummary.Document;
import ca.recourse.summary.CaseSummary.Evidence;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.Issuer;
import ca.recourse.summary.CaseSummary.ProvisionShown;
import ca.recourse.summary.CaseSummary.Reading;
import ca.recourse.summary.CaseSummary.Review;
import ca.recourse.summary.CaseSummary.Review.Reason;
import ca.recourse.summary.CaseSummary.TextFinding;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the case summary. */
public final class Summariser {

    private static final String SCHEMA = "1.0";

    private final Grounds grounds;
    private final Versions versions;
    private final Clock clock;
    private final Words words;

    /** Summaries in {@code "fr"} or, for any other language, in English. */
    public Summariser(Grounds grounds, Versions versions, Clock clock, String language) {
        this.grounds = grounds;
        this.versions = versions;
        this.clock = clock;
        this.words = Words.in(language);
    }

    /** The same summaries in another language. */
    public Summariser in(String language) {
        return new Summariser(grounds, versions, clock, language);
    }

    /** What we say about one letter, which took so long to read. */
    public CaseSheet summarise(Assessment assessment, Duration took) {
        return new CaseSheet(
                summary(assessment, took),
                assessment.facts().letter(),
                words.language(),
                assessment.today(),
                assessment.lawAsOf(),
                guidance(assessment.facts()),
                notes(assessment.facts()),
                assessment.cautions().stream()
                        .map(caution -> caution.in(words.language()))
                        .toList());
    }

    private CaseSummary summary(Assessment assessment, Duration took) {
        Facts facts = assessment.facts();
        RecourseSheet recourses = new RecourseSheet(words.language());
        return new CaseSummary(
                SCHEMA,
                facts.letter().caseId(),
                document(facts.letter(), kind(facts)),
                kind(facts).id(),
                facts.jurisdiction().one().map(Jurisdiction::id),
                facts.language(),
                new Issuer(facts.authority().one().map(Authority::id), text(facts.office())),
                new Application(
                        Findings.shown(facts.application(), ApplicationType::id), text(facts.applicationNumber())),
                new Applicant(text(facts.name()), text(facts.uci())),
                Findings.shown(facts.place(), Place::id),
                Findings.shown(facts.decisionDate(), LocalDate::toString),
                facts.dates().stream().map(this::date).toList(),
                facts.grounds().stream().map(this::ground).toList(),
                facts.provisions().stream().map(this::provision).toList(),
                assessment.options().stream().map(recourses::shown).toList(),
                assessment.headline().map(headline -> actBy(headline, assessment.today())),
                review(assessment),
                reading(assessment, took),
                words.say("notice", words.longDay(assessment.lawAsOf())));
    }

    private static TextFinding text(Answer<String> answer) {
        return Findings.shown(answer, Function.identity());
    }

    // Of what cannot be read no page counts, whether the file would not open or its pages show no words.
    private static Document document(Letter letter, LetterKind kind) {
        Arrival arrival = letter.arrival();
        boolean unreadable = kind == LetterKind.UNREADABLE;
        List<Integer> pages = unreadable
                ? List.of()
                : letter.pages().stream().map(Page::number).sorted().toList();
        return new Document(
                arrival.fileName(),
                arrival.original().sha256(),
                letter.mediaType(),
                arrival.original().size(),
                arrival.channel().id(),
                arrival.receivedAt().truncatedTo(ChronoUnit.MILLIS).toString(),
                arrival.container(),
                unreadable ? 0 : letter.pageCount(),
                letter.index(),
                letter.count(),
                pages.isEmpty() ? 1 : pages.get(0),
                pages.isEmpty() ? 1 : pages.get(pages.size() - 1));
    }

    private static LetterKind kind(Facts facts) {
        return facts.letter().trouble().isPresent()
                ? LetterKind.UNREADABLE
                : facts.kind().one().orElse(LetterKind.OTHER);
    }

    private DateShown date(DatedMention mention) {
        return new DateShown(
                mention.date().toString(),
                mention.role().id(),
                mention.why().map(why -> Sayings.in(words.language(), why)),
                List.of(Findings.proof(mention.passage())));
    }

    private GroundShown ground(GivenGround ground) {
        return new GroundShown(
                ground.code(),
                grounds.ground(ground.code())
                        .map(entry -> entry.title().in(words.language()))
                        .orElse(ground.code()),
                ground.state().id(),
                ground.provisions(),
                Findings.rounded(ground.confidence(), 1000),
                Findings.proof(ground.passages()));
    }

    private ProvisionShown provision(Finding<String> cited) {
        Optional<String> title =
                grounds.provision(cited.value()).map(GroundProvision::title).map(this::printed);
        return new ProvisionShown(cited.value(), title, List.of(Findings.proof(cited.passage())));
    }

    private static ActBy actBy(Assessment.Headline headline, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, headline.date());
        return new ActBy(headline.date().toString(), headline.recourse(), headline.provisional(), left);
    }

    private Review review(Assessment assessment) {
        List<Reason> reasons = new Doubts(words).about(assessment);
        return new Review(!reasons.isEmpty(), reasons);
    }

    private Reading reading(Assessment assessment, Duration took) {
        Letter letter = assessment.facts().letter();
        Optional<Double> confidence = ReadingSheet.ocrConfidence(letter).stream()
                .mapToObj(mean -> Findings.rounded(mean, 1000))
                .findFirst();
        return new Reading(
                ReadingSheet.source(letter),
                confidence,
                assessment.rulesVersion(),
                versions.models(),
                versions.software(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                Math.max(0, took.toMillis()));
    }

    private static Map<String, List<Evidence>> notes(Facts facts) {
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        facts.grounds()
                .forEach(ground -> ground.notes()
                        .map(NoteSupport::sentences)
                        .ifPresent(sentences -> found.put(ground.code(), Findings.proof(sentences))));
        return found;
    }

    private Map<String, Guidance> guidance(Facts facts) {
        Map<String, Guidance> found = new LinkedHashMap<>();
        facts.grounds()
                .forEach(ground -> grounds.ground(ground.code())
                        .map(this::guidance)
                        .ifPresent(guidance -> found.put(ground.code(), guidance)));
        return found;
    }

    private Guidance guidance(Ground ground) {
        GroundGuidance prompt = ground.guidance();
        return new Guidance(
                printed(prompt.asks()),
                printed(prompt.answeredBy()),
                prompt.favours().stream().map(this::printed).toList());
    }

    private String printed(Phrase phrase) {
        return phrase.in(words.language());
    }
}
