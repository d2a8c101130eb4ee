package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Correction.Field;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.DeadlineLife.State;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Seconding;
import ca.recourse.casefile.register.StaleWriteException;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people do to a letter: put a fact right, add one, confirm, take a deadline on. */
final class Deeds {

    private static final int LONGEST = 300;
    private static final Set<Field> DAYS = Set.of(Field.DECISION_DATE, Field.RECEIVED, Field.STATUS_EXPIRY);

    private final Rooms rooms;
    private final Pages pages;
    private final LetterPage page;

    Deeds(Rooms rooms, Pages pages, LetterPage page) {
        this.rooms = rooms;
        this.pages = pages;
        this.page = page;
    }

    void correct(Context web) {
        Person person = Guard.allowed(web, Role.CLERK);
        Field field = field(Form.said(web, "field"));
        Optional<String> value = value(field, Form.said(web, "value").strip());
        Change change = seen -> {
            Optional<LocalDate> before = seen.actBy();
            rooms.corrections().correct(seen, field, value, person.hand(Form.why(web)));
            RegisteredLetter corrected = page.letter(web);
            rooms.letters().revise(corrected, person.hand("worked out anew"));
            return moved(web, before, page.letter(web).actBy());
        };
        if (isStale(web, page.letter(web)) && untouched(web, field)) {
            page.facts(web, Optional.of(merged(web, change)));
        } else {
            changing(web, change);
        }
    }

    // Somebody changed the letter meanwhile, but not this field: both stand.
    private String merged(Context web, Change change) {
        return pages.shell(web).say("told.merged") + " " + made(web, change, page.letter(web));
    }

    private boolean untouched(Context web, Field field) {
        long now = rooms.corrections().of(web.pathParam("id")).stream()
                .filter(known -> known.field() == field)
                .count();
        return Form.said(web, "known").equals(String.valueOf(now));
    }

    private static boolean isStale(Context web, RegisteredLetter now) {
        return !Form.said(web, "revision").equals(String.valueOf(now.revision()));
    }

    private String moved(Context web, Optional<LocalDate> before, Optional<LocalDate> after) {
        Shell shell = pages.shell(web);
        if (before.equals(after)) {
            return shell.say("told.unmoved");
        }
        String none = shell.say("no-day");
        return shell.say(
                "told.moved",
                before.map(shell::day).orElse(none),
                after.map(shell::day).orElse(none));
    }

    void confirm(Context web) {
        Person person = Guard.allowed(web, Role.LAWYER);
        changing(
                web,
                seen -> rooms.seconding()
                        .map(seconding -> seconded(web, person, seen, seconding))
                        .orElseGet(() -> confirmed(web, person, seen)));
    }

    // The second word must be another's: one person is never two.
    private String seconded(Context web, Person person, RegisteredLetter seen, Seconding seconding) {
        Optional<Seconding.First> first = seconding.of(seen);
        if (first.isEmpty()) {
            seconding.first(seen, person.hand(Form.why(web)));
            return pages.shell(web).say("told.first");
        }
        return first.get().who().equals(person.account().name())
                ? pages.shell(web).say("told.same-person")
                : confirmed(web, person, seen);
    }

    private String confirmed(Context web, Person person, RegisteredLetter seen) {
        rooms.register().confirm(seen, person.hand(Form.why(web)));
        rooms.lives().of(seen.caseId()).stream()
                .filter(life -> life.state() == State.PROPOSED)
                .forEach(life -> rooms.lives().change(life, State.CONFIRMED, person.hand("letter confirmed")));
        return pages.shell(web).say("told.confirmed");
    }

    void deadline(Context web) {
        Person person = Guard.allowed(web, Role.LAWYER);
        State next = named(State.values(), Form.said(web, "state"));
        changing(web, seen -> {
            DeadlineLife life = rooms.lives().of(seen.caseId()).stream()
                    .filter(known -> known.id().equals(web.pathParam("deadline")))
                    .findFirst()
                    .orElseThrow(() -> new BadRequestResponse("there is no such deadline"));
            boolean reasonless = next == State.DISMISSED && Form.why(web).isBlank();
            if (reasonless) {
                return pages.shell(web).say("told.reason-wanted");
            }
            boolean alone = next == State.CONFIRMED && rooms.seconding().isPresent();
            if (alone) {
                return pages.shell(web).say("told.two-wanted");
            }
            rooms.lives().change(life, next, person.hand(Form.why(web)));
            return pages.shell(web).say("told.deadline");
        });
    }

    /** One change to a letter, as the person saw it. */
    private interface Change {
        String make(RegisteredLetter seen);
    }

    private void changing(Context web, Change change) {
        RegisteredLetter now = page.letter(web);
        page.facts(web, Optional.of(isStale(web, now) ? pages.shell(web).say("told.stale") : made(web, change, now)));
    }

    private String made(Context web, Change change, RegisteredLetter seen) {
        try {
            return change.make(seen);
        } catch (StaleWriteException e) {
            return pages.shell(web).say("told.stale");
        }
    }

    private static Field field(String said) {
        return named(Field.values(), said);
    }

    private static <E extends Enum<E>> E named(E[] values, String said) {
        return Arrays.stream(values)
                .filter(value ->
                        value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(said))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("this form has a field we do not know"));
    }

    /** The value as the register keeps it; empty says that the letter does not tell. */
    private static Optional<String> value(Field field, String said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean right = said.length() <= LONGEST && fits(field, said);
        if (!right) {
            throw new BadRequestResponse("this value does not fit its field");
        }
        return Optional.of(said);
    }

    private static boolean fits(Field field, String said) {
        if (DAYS.contains(field)) {
            return isDay(said);
        }
        return switch (field) {
            case UCI -> said.matches("\\d{8}|\\d{10}");
            case LETTER_KIND ->
                Stream.of(LetterKind.values()).map(LetterKind::id).anyMatch(said::equals);
            case APPLICATION ->
                Stream.of(ApplicationType.values()).map(ApplicationType::id).anyMatch(said::equals);
            case PLACE -> Stream.of(Place.values()).map(Place::id).anyMatch(said::equals);
            case RECEIVED_BY -> Set.of("electronic", "post", "hand").contains(said);
            default -> true;
        };
    }

    private static boolean isDay(String said) {
        try {
            return LocalDate.parse(said).getYear() > 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
