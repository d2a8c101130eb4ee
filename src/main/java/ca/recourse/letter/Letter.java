package ca.recourse.letter;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it was read. A scan may hold several; an unreadable file is one letter without pages and with its trouble.
 *
 * @param arrival the file it was read from
 * @param mediaType what the file is, such as {@code application/pdf}, found from its bytes
 * @param index its place among the letters of the file, counted from one
 * @param count how many letters the file holds
 * @param pageCount how many pages the whole file has
 * @param pages its own pages in order
 * @param cautions what a person should know of the reading, one sentence each: a page cut short, a language not installed
 * @param trouble why it could not be read at all
 */
public record Letter(
        Arrival arrival,
        String mediaType,
        int index,
        int count,
        int pageCount,
        List<Page> pages,
        List<String> cautions,
        Optional<Trouble> trouble) {

    public Letter {
        requireNonNull(arrival, "arrival");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(trouble, "trouble");
        pages = List.copyOf(pages);
        cautions = List.copyOf(cautions);
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("letter %d of %d".formatted(index, count));
        }
    }

    /** A file nobody could read. */
    public static Letter unreadable(Arrival arrival, String mediaType, Trouble trouble) {
        return new Letter(arrival, mediaType, 1, 1, 0, List.of(), List.of(), Optional.of(trouble));
    }

    /** The same bytes give the same id on every machine: the arrival's id and the letter's place in it. */
    public String caseId() {
        return arrival.id() + "-" + index;
    }

    /** Whether these are the words of a mail itself: the letter, or a mere note that goes with its attachments. */
    public boolean isMailBody() {
        return !pages.isEmpty() && pages.stream().allMatch(page -> page.origin() == Page.Origin.MAIL_BODY);
    }

    @Override
    public String toString() {
        return "letter " + caseId();
    }
}
