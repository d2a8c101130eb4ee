package ca.recourse.desk.web;

import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.casefile.register.Search.Order;
import ca.recourse.casefile.register.Search.Part;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The letters a person must look at: they leave only when somebody has confirmed them. */
public final class Review {

    private static final int WINDOW = 500;

    private final Rooms rooms;

    Review(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Every letter in review that nobody has confirmed, the most urgent first. */
    static Search waiting() {
        return new Search(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of(false),
                Optional.empty(),
                Order.ACT_BY,
                new Part(0, WINDOW));
    }

    /** Where a letter stands in the queue, and its neighbours. */
    public record Place(int number, int of, Optional<String> before, Optional<String> after) {}

    /** Go to the first letter that waits, or home when none does. */
    void first(Context web) {
        Guard.person(web);
        List<RegisteredLetter> waiting = rooms.register().search(waiting());
        web.redirect(
                waiting.isEmpty() ? "/?state=review" : address(waiting.get(0).caseId()));
    }

    /** Go to the letter after this one; a letter just confirmed has left the queue, so the first is next. */
    void after(Context web) {
        Guard.person(web);
        Place place = place(web.pathParam("id"));
        if (place.after().isPresent()) {
            web.redirect(address(place.after().get()));
        } else {
            first(web);
        }
    }

    Place place(String caseId) {
        List<String> waiting = rooms.register().search(waiting()).stream()
                .map(RegisteredLetter::caseId)
                .toList();
        int at = waiting.indexOf(caseId);
        return new Place(at + 1, waiting.size(), neighbour(waiting, at - 1), neighbour(waiting, at + 1));
    }

    private static Optional<String> neighbour(List<String> waiting, int at) {
        return at >= 0 && at < waiting.size() ? Optional.of(waiting.get(at)) : Optional.empty();
    }

    static String address(String caseId) {
        return "/letters/" + caseId + "?review=yes";
    }
}
