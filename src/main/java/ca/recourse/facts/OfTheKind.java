package ca.recourse.facts;

import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.model.ReadGrounds;
import ca.recourse.law.LetterKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reason that a kind of letter gives by being one: what was sent back as incomplete was incomplete. */
final class OfTheKind {

    private static final String INCOMPLETE = "incomplete-application";
    private static final String NOT_SENT = "information-not-provided";

    private static final double FOLLOWS = 0.8;

    private OfTheKind() {}

    /** The reasons as read, with the one that follows from the kind; each thing that was not enclosed is part of it. */
    static ReadGrounds in(ReadGrounds read, Answer<LetterKind> kind) {
        if (kind.one().filter(LetterKind.RETURNED_INCOMPLETE::equals).isEmpty()) {
            return read;
        }
        List<GivenGround> others = read.given().stream()
                .filter(ground -> !ground.code().equals(NOT_SENT))
                .toList();
        boolean said = others.stream().anyMatch(ground -> ground.code().equals(INCOMPLETE));
        return new ReadGrounds(
                said
                        ? others
                        : Stream.concat(others.stream(), Stream.of(following(kind)))
                                .toList(),
                read.unread());
    }

    private static GivenGround following(Answer<LetterKind> kind) {
        return new GivenGround(
                INCOMPLETE,
                State.STATED,
                List.of(),
                kind.findings().stream().map(Finding::passage).limit(2).toList(),
                Optional.empty(),
                Math.min(FOLLOWS, kind.confidence()));
    }
}
