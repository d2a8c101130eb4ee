package ca.recourse.bench.accuracy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one letter says, known because we wrote it.
 *
 * @param head what is true of every letter of its template
 * @param language the language of its body
 * @param decisionDate the day it was decided
 * @param eitherDate a day that may be called the decision's or not: nothing much was decided
 * @param uci the client's identifier, digits only
 * @param number the application's number
 * @param name the person's name
 * @param surname the surname, where the letter gives no more of the name
 * @param grounds the reasons it gives
 * @param provisions the provisions it cites
 */
record Truth(
        Template.Head head,
        String language,
        Optional<LocalDate> decisionDate,
        Optional<LocalDate> eitherDate,
        Optional<String> uci,
        Optional<String> number,
        Optional<String> name,
        Optional<String> surname,
        Set<String> grounds,
        Set<String> provisions) {

    Truth {
        grounds = Collections.unmodifiableSet(new LinkedHashSet<>(grounds));
        provisions = Collections.unmodifiableSet(new LinkedHashSet<>(provisions));
    }
}
