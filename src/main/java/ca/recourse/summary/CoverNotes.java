package ca.recourse.summary;

import java.util.List;

/** Tells a mail that only carries a letter from a mail that is one. */
public final class CoverNotes {

    private CoverNotes() {}

    /** The sheets without bodies of messages that say nothing themselves and brought a letter. */
    public static List<CaseSheet> dropped(List<CaseSheet> sheets) {
        List<CaseSummary> all = sheets.stream().map(CaseSheet::summary).toList();
        return sheets.stream()
                .filter(sheet -> !isCoverNote(sheet.summary(), all))
                .toList();
    }

    private static boolean isCoverNote(CaseSummary body, List<CaseSummary> all) {
        return body.reading().source().equals("mail-body") && saysNothing(body) && broughtALetter(body, all);
    }

    private static boolean saysNothing(CaseSummary body) {
        boolean unsettled = body.review().reasons().stream()
                .anyMatch(reason -> reason.code().equals("kind-disputed"));
        return body.letterKind().equals("other") && !unsettled;
    }

    private static boolean broughtALetter(CaseSummary body, List<CaseSummary> all) {
        String mail = body.document().container().map(outer -> outer + "!").orElse("")
                + body.document().fileName();
        return all.stream()
                .filter(other -> !other.letterKind().equals("unreadable"))
                .flatMap(other -> other.document().container().stream())
                .anyMatch(container -> container.equals(mail) || container.startsWith(mail + "!"));
    }
}
