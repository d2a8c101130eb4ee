package ca.recourse.bench.register;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names nobody bears: a few common first names, family names put together from syllables. */
final class MadeNames {

    private static final List<String> FIRST = List.of(
            "Amara", "Bashir", "Chen", "Divya", "Emeka", "Farah", "Gita", "Hassan", "Ines", "Jean", "Kaur", "Lucia",
            "Maria", "Nadia", "Omar", "Priya", "Quynh", "Rosa", "Singh", "Tomas", "Uma", "Viktor", "Wei", "Yusuf");

    private static final List<String> SYLLABLES = List.of(
            "ba", "chi", "do", "el", "fa", "gu", "ha", "in", "jo", "ka", "li", "mo", "na", "or", "pe", "ra", "sa", "ti",
            "va", "zu");

    private static final int PARTS = 3;

    private MadeNames() {}

    static String name(Random random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + family(random);
    }

    static String family(Random random) {
        StringBuilder family = new StringBuilder();
        for (int part = 0; part < PARTS; part++) {
            family.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
    }
}
