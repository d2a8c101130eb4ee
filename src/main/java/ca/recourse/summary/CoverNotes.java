package ca.recourse.summary;

import ca.recourse.letter.Page;
import java.util.List;
import java.util.Set;

/** Tells a mail that only carries a letter from a mail that is one. */
public final class CoverNotes {

    private static final Set<String> SAYS_NOTHING = Set.of("other", "unreadable");

    /** A longer body may be a letter that we do not know; it goes only when a letter that we can read came with it. */
    private static final int NOTE_CHARACTERS = 600;

    private CoverNotes() {}

    /** The sheets without bodies of messages that say nothing themselves and brought a letter. */
    public static List<CaseSheet> dropped(List<CaseSheet> sheets) {
        List<CaseSummary> all = sheets.stream().map(CaseSheet::summary).toList();
        return sheets.stream().filter(sheet -> !isCoverNote(sheet, all)).toList();
    }

    private static boolean isCoverNote(CaseSheet sheet, List<CaseSummary> all) {
        CaseSummary body = sheet.summary();
        return body.reading().source().equals("mail-body")
                && saysNothing(body)
                && brought(body, all).stream().anyMatch(letter -> isShort(sheet) || isRead(letter));
    }

    private static boolean saysNothing(CaseSummary body) {
        boolean unsettled = body.review().reasons().stream()
                .anyMatch(reason -> reason.code().equals("kind-disputed"));
        return SAYS_NOTHING.contains(body.letterKind()) && !unsettled;
    }

    private static boolean isShort(CaseSheet sheet) {
        return sheet.letter().pages().stream()
                        .map(Page::text)
                        .mapToInt(String::length)
                        .sum()
                <= NOTE_CHARACTERS;
    }

    private static boolean isRead(CaseSummary letter) {
        return !letter.letterKind().equals("unreadable");
    }

    private static List<CaseSummary> brought(CaseSummary body, List<CaseSummary> all) {
        String mail = body.document().container().map(outer -> outer + "!").orElse("")
                + body.document().fileName();
        return all.stream()
                .filter(other -> other.document()
                        .container()
                        .filter(container -> container.equals(mail) || container.startsWith(mail + "!"))
                        .isPresent())
                .toList();
    }
}
