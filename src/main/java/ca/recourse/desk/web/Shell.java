package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.Once;
import ca.recourse.summary.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param words the desk's words
 * @param things the names of kinds, applications and states
 * @param person who is signed in
 * @param path the page's own address
 * @param today the firm's day
 */
public record Shell(Words words, Words things, Optional<Person> person, String path, LocalDate today) {

    // The shelf as shipped: a firm's own packs change times, not what a recourse is called.
    private static final Once<StatuteBook> SHELF = new Once<>(StatuteBook::shipped);

    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    public String say(String name, Object... gaps) {
        return words.say(name, gaps);
    }

    public String language() {
        return words.language();
    }

    /** The other language, in its own words. */
    public String otherLanguage() {
        return language().equals("fr") ? "en" : "fr";
    }

    public String name() {
        return person.map(who -> who.account().fullName()).orElse("");
    }

    public String guard() {
        return person.map(Person::guard).orElse("");
    }

    public boolean signedIn() {
        return person.isPresent();
    }

    public boolean mayWork() {
        return person.filter(who -> who.may(Role.CLERK)).isPresent();
    }

    public boolean mayConfirm() {
        return person.filter(who -> who.may(Role.LAWYER)).isPresent();
    }

    public boolean mayManage() {
        return person.filter(who -> who.may(Role.ADMIN)).isPresent();
    }

    /** The name of a thing, or the thing itself where it has none. */
    public String thing(String group, String name) {
        String key = group + "." + name;
        return things.has(key) ? things.say(key) : name;
    }

    /** What a date of a letter is. */
    public String dateRole(String role) {
        Words page = Words.of("ca.recourse.casefile.view.page", language());
        return page.has("role." + role) ? page.say("role." + role) : role;
    }

    /** What a recourse is called. */
    public String recourse(String id) {
        return SHELF.get().find(id).map(known -> known.title().in(language())).orElse(id);
    }

    public String day(LocalDate day) {
        return things.day(day);
    }

    public String day(String iso) {
        return things.day(LocalDate.parse(iso));
    }

    /** How far off a day is, in words. */
    public String left(LocalDate day) {
        return things.daysLeft(java.time.temporal.ChronoUnit.DAYS.between(today, day));
    }

    /** The day of a moment in the firm's time. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(EASTERN).toLocalDate();
    }

    /** A moment in the firm's time. */
    public String moment(Instant at) {
        return things.day(at.atZone(EASTERN).toLocalDate()) + " "
                + at.atZone(EASTERN).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** Confidence as a person reads it. */
    public String sure(double confidence) {
        return Math.round(confidence * 100) + " %";
    }
}
