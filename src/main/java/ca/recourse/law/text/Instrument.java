package ca.recourse.law.text;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Act, a regulation or a set of rules that provisions are cited from.
 *
 * @param id how the packs name it, such as {@code IRPR}
 * @param cite how summaries name it: {@code IRPR}, or {@code OTHER} and a name for texts the contract has no letters for
 * @param title its full title
 * @param abbreviation what a lawyer calls it in a citation
 * @param currentTo the day the text we compared was current to
 * @param source its official page
 * @param sections whether the official page has one page for each section below it
 */
public record Instrument(
        String id, String cite, Phrase title, Phrase abbreviation, LocalDate currentTo, URI source, boolean sections) {

    // "72(2)(b)" is on the page of section 72, "159.91(1)" on that of 159.91.
    private static final Pattern SECTION = Pattern.compile("^(\\d{1,4}(?:\\.\\d{1,3}){0,2})");

    public Instrument {
        requireNonNull(id, "id");
        requireNonNull(cite, "cite");
        requireNonNull(title, "title");
        requireNonNull(abbreviation, "abbreviation");
        requireNonNull(currentTo, "currentTo");
        requireNonNull(source, "source");
    }

    /** The official page a provision stands on. */
    public URI page(String provision) {
        Matcher section = SECTION.matcher(provision);
        return sections && section.find() ? source.resolve("section-" + section.group(1) + ".html") : source;
    }
}
