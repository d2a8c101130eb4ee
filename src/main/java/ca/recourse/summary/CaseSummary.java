package ca.recourse.summary;

import java.util.List;
import java.util.Optional;

/** What we say about one letter, as plain values in the shape and order of the contract's JSON. */
public record CaseSummary(
        String schemaVersion,
        String caseId,
        Document document,
        String letterKind,
        Optional<String> jurisdiction,
        Optional<String> language,
        Issuer issuer,
        Application application,
        Applicant applicant,
        TextFinding place,
        TextFinding decisionDate,
        List<DateShown> dates,
        List<GroundShown> grounds,
        List<ProvisionShown> provisions,
        List<RecourseShown> recourse,
        Optional<ActBy> actBy,
        Review review,
        Reading reading,
        String notice) {

    /** Where the letter came from. */
    public record Document(
            String fileName,
            String sha256,
            String mediaType,
            int byteSize,
            String channel,
            String receivedAt,
            Optional<String> container,
            int pageCount,
            int letterIndex,
            int letterCount,
            int firstPage,
            int lastPage) {}

    /** Words of the letter that prove a line. {@code box} is x, y, width, height in points, or empty. */
    public record Evidence(int page, String quote, Optional<List<Double>> box) {}

    /** One value with its proof; empty when the letter does not say, never a guess. */
    public record TextFinding(Optional<String> value, Optional<Double> confidence, List<Evidence> evidence) {}

    /** Who decided, and at which office. */
    public record Issuer(Optional<String> authority, TextFinding office) {}

    /** What was applied for. */
    public record Application(TextFinding type, TextFinding number) {}

    /** The person the letter is about. */
    public record Applicant(TextFinding name, TextFinding uci) {}

    /** A date of the letter and its role. */
    public record DateShown(String date, String role, Optional<String> why, List<Evidence> evidence) {}

    /** A reason the letter gives. */
    public record GroundShown(
            String code,
            String title,
            String state,
            List<String> provisions,
            double confidence,
            List<Evidence> evidence) {}

    /** A provision the letter cites. */
    public record ProvisionShown(String citation, Optional<String> title, List<Evidence> evidence) {}

    /** A recourse and how it stands. */
    public record RecourseShown(
            String route,
            String title,
            String forum,
            String status,
            boolean suggested,
            List<String> provisions,
            String why,
            Optional<TriggerShown> trigger,
            Optional<PeriodShown> period,
            Optional<String> actBy,
            Optional<String> outerDate,
            List<CountShown> count,
            List<String> needs,
            List<BarShown> bars,
            Optional<String> form,
            Optional<FeeShown> fee,
            List<FollowUpShown> followUps) {}

    /** What a clock is counted from. */
    public record TriggerShown(String event, Optional<String> date, Optional<String> source) {}

    /** The length of a clock. */
    public record PeriodShown(int length, String unit) {}

    /** One day of a count. */
    public record CountShown(String date, Optional<Integer> day, String mark, Optional<String> note) {}

    /** What may stand against a recourse. */
    public record BarShown(String provision, String reason) {}

    /** A fee in Canadian dollars. */
    public record FeeShown(String amount, String currency, String asOf) {}

    /** A later step with its own time. */
    public record FollowUpShown(String what, String period, String provision) {}

    /** The headline: the day to act by. */
    public record ActBy(String date, String route, boolean provisional, long daysLeft) {}

    /** Whether a person must look, and why. */
    public record Review(boolean needed, List<Reason> reasons) {

        /** One reason, in a sentence for staff. */
        public record Reason(String code, String message, Optional<String> field) {}
    }

    /** How the letter was read. */
    public record Reading(
            String source,
            Optional<Double> ocrConfidence,
            String rulesVersion,
            Optional<String> modelVersion,
            String softwareVersion,
            String readAt,
            long millis) {}

    public CaseSummary {
        dates = List.copyOf(dates);
        grounds = List.copyOf(grounds);
        provisions = List.copyOf(provisions);
        recourse = List.copyOf(recourse);
    }
}
