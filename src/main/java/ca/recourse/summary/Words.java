package ca.recourse.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences we print ourselves, in one language; they stand in {@code words.properties} beside this class. */
public final class Words {

    /** The languages we print in. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Words in {@code "fr"} or, for any other language, in English. */
    public static Words in(String language) {
        return of("ca.recourse.summary.words", language);
    }

    /** Words from another room's own file. */
    public static Words of(String file, String language) {
        Locale locale = language.equals("fr") ? Locale.FRENCH : Locale.ROOT;
        return new Words(language.equals("fr") ? "fr" : "en", ResourceBundle.getBundle(file, locale, NO_GUESSING));
    }

    /** {@code en} or {@code fr}. */
    public String language() {
        return language;
    }

    /** The sentence under this name, with its gaps filled in order. */
    public String say(String name, Object... gaps) {
        String sentence = bundle.getString(name);
        return gaps.length == 0 ? sentence : String.format(locale(), sentence, gaps);
    }

    /** Whether there is a sentence under this name. */
    public boolean has(String name) {
        return bundle.containsKey(name);
    }

    /** A day as a person reads it, such as {@code Fri 20 Nov 2026}. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMM yyyy", language.equals("fr") ? locale() : Locale.UK));
    }

    /** A day whose year is plain from the page, such as {@code Fri 20 Nov}. */
    public String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMM", language.equals("fr") ? locale() : Locale.UK));
    }

    /** A month, such as {@code November 2026}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale()));
    }

    /** A day in full, such as {@code June 14, 2026}. */
    public String longDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    /** How far off the day to act by is. */
    public String daysLeft(long days) {
        if (days == 0) {
            return say("day-is-today");
        }
        String which = Math.abs(days) == 1 ? "day" : "days";
        return days > 0 ? count(which + "-left", days) : count(which + "-late", -days);
    }

    private String count(String name, long days) {
        return days == 1 ? say(name) : say(name, days);
    }

    /** The locale of days and numbers in these words. */
    public Locale locale() {
        return language.equals("fr") ? Locale.CANADA_FRENCH : Locale.CANADA;
    }
}
