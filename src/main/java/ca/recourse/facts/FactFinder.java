package ca.recourse.facts;

import ca.recourse.letter.Letter;
import java.util.List;
import java.util.Optional;

/** Asks a letter our questions. */
public final class FactFinder {

    public Facts find(Letter letter) {
        return new Facts(
                letter,
                Answer.silent(),
                Answer.silent(),
                Optional.empty(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                Answer.silent(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
