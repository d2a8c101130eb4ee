package ca.recourse.law.text;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import java.net.URI;

/**
 * Where the law is written.
 *
 * @param instrument the Act, regulation or rules
 * @param provision the provision as the statute prints it, such as {@code 72(2)(b)}
 */
public record Citation(Instrument instrument, String provision) {

    public Citation {
        requireNonNull(instrument, "instrument");
        requireNonNull(provision, "provision");
        if (provision.isBlank()) {
            throw new IllegalArgumentException("a citation of " + instrument.id() + " names no provision");
        }
    }

    /** The form summaries use, such as {@code IRPA 72(2)(b)}. */
    public String canonical() {
        return instrument.cite() + " " + provision;
    }

    /** The official text. */
    public URI source() {
        return instrument.page(provision);
    }

    /** The form a page prints, such as "IRPA 72(2)(b)" and "LIPR 72(2)b)". */
    public Phrase printed() {
        return new Phrase(
                instrument.abbreviation().en() + " " + provision,
                instrument.abbreviation().fr() + " " + french(provision));
    }

    @Override
    public String toString() {
        return canonical();
    }

    // French texts print "72(2)b)": a letter has no opening bracket, a number keeps both.
    private static String french(String provision) {
        return provision.replaceAll("\\((?=[a-z])", "");
    }
}
