package ca.recourse.facts.grounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number of a provision without its instrument, such as {@code 200(1)(b)}.
 *
 * @param number the section, such as {@code 87.1}; empty when only the parts below it are named
 * @param parts what stands in brackets, outermost first
 */
record Section(String number, List<String> parts) {

    private static final Pattern PART = Pattern.compile("[0-9A-Za-z]{1,5}(?:\\.[0-9]{1,2})?");
    private static final String ROMAN = "[ivx]{1,5}";

    Section {
        parts = List.copyOf(parts);
    }

    /** Read a number and its parts as printed, righting what scans make of digits. */
    static Section of(String number, String parts) {
        List<String> read = new ArrayList<>();
        List<String> printed =
                PART.matcher(parts).results().map(MatchResult::group).toList();
        for (int i = 0; i < printed.size(); i++) {
            boolean outermost = i == 0 && !number.isEmpty();
            boolean more = i + 1 < printed.size();
            read.add(part(printed.get(i), outermost, more, read));
        }
        return new Section(digits(number), read);
    }

    // "200(l)(b)" is 200(1)(b); letters are small except below a roman number: (j)(i)(B)(I).
    private static String part(String printed, boolean outermost, boolean more, List<String> before) {
        if (outermost && printed.matches("[lIO]") && more) {
            return digits(printed);
        }
        if (printed.matches("[0-9].*")) {
            return printed;
        }
        boolean deep = !before.isEmpty() && before.get(before.size() - 1).matches(ROMAN + "|[A-Z]");
        return deep ? printed : printed.toLowerCase(Locale.ROOT);
    }

    private static String digits(String printed) {
        return printed.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    /** These parts under another provision: "(c)" after 36(1)(b) is 36(1)(c), "(b)" of 200(1) is 200(1)(b). */
    Section under(Section base) {
        if (hasNumber() || parts.isEmpty()) {
            return this;
        }
        String kind = kind(parts.get(0), base.parts);
        int place = base.parts.size();
        while (place > 0
                && !kind(base.parts.get(place - 1), base.parts.subList(0, place - 1))
                        .equals(kind)) {
            place--;
        }
        List<String> kept = place == 0 ? base.parts : base.parts.subList(0, place - 1);
        List<String> all = new ArrayList<>(kept);
        all.addAll(parts);
        return new Section(base.number, all);
    }

    // "i" after a letter is a roman number; after "h" it is the next letter.
    private static String kind(String part, List<String> before) {
        if (Character.isDigit(part.charAt(0))) {
            return "digit";
        }
        if (Character.isUpperCase(part.charAt(0))) {
            return "capital";
        }
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        boolean below = last.matches("[a-z](\\.\\d+)?|" + ROMAN) && !last.matches("[huw]");
        return part.matches(ROMAN) && below ? "roman" : "letter";
    }

    /** Every provision from this one through the other, both included; just the two where they do not run together. */
    List<Section> through(Section last) {
        List<Section> all = new ArrayList<>();
        String from = parts.isEmpty() ? number : parts.get(parts.size() - 1);
        String to = last.parts.isEmpty() ? last.number : last.parts.get(last.parts.size() - 1);
        for (String step : steps(from, to)) {
            all.add(withLast(step));
        }
        return all.isEmpty() ? List.of(this, last) : all;
    }

    private Section withLast(String step) {
        if (parts.isEmpty()) {
            return new Section(step, parts);
        }
        List<String> changed = new ArrayList<>(parts);
        changed.set(changed.size() - 1, step);
        return new Section(number, changed);
    }

    private static List<String> steps(String from, String to) {
        List<String> steps = new ArrayList<>();
        if (from.matches("[0-9]{1,3}")
                && to.matches("[0-9]{1,3}")
                && Integer.parseInt(to) - Integer.parseInt(from) <= 12) {
            for (int i = Integer.parseInt(from); i <= Integer.parseInt(to); i++) {
                steps.add(Integer.toString(i));
            }
        } else if (from.matches("[a-z]") && to.matches("[a-z]")) {
            for (char letter = from.charAt(0); letter <= to.charAt(0); letter++) {
                steps.add(String.valueOf(letter));
            }
        }
        return steps;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(number);
        parts.forEach(part -> out.append('(').append(part).append(')'));
        return out.toString();
    }
}
