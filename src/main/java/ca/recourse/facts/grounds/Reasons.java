package ca.recourse.facts.grounds;

import ca.recourse.facts.grounds.ReasonPack.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The wording packs, ready to be searched. */
final class Reasons {

    private static final String ANY = "any";

    private final List<Clue<Signal>> signals = new ArrayList<>();
    private final List<Clue<String>> says = new ArrayList<>();
    private final List<Clue<String>> about = new ArrayList<>();
    private final List<Clue<String>> unless = new ArrayList<>();
    private final List<Clue<String>> alone = new ArrayList<>();
    private final List<Clue<String>> notIn = new ArrayList<>();
    private final List<Clue<String>> stands = new ArrayList<>();
    private final Map<String, Set<String>> smallWords = new HashMap<>();
    private final Map<String, Set<String>> over = new HashMap<>();
    private final Map<String, Set<String>> yields = new HashMap<>();

    Reasons(List<ReasonPack> packs) {
        packs.forEach(this::add);
        packs.forEach(pack -> smallWords.put(pack.language(), new LinkedHashSet<>(pack.smallWords())));
    }

    private void add(ReasonPack pack) {
        pack.signals().forEach((signal, phrases) -> addTo(signals, signal, phrases, pack));
        pack.grounds().forEach((code, entry) -> add(code, entry, pack));
    }

    private void add(String code, Entry entry, ReasonPack pack) {
        addTo(says, code, entry.says(), pack);
        addTo(about, code, entry.about(), pack);
        addTo(unless, code, entry.unless(), pack);
        addTo(alone, code, entry.alone(), pack);
        addTo(notIn, code, entry.notIn(), pack);
        addTo(stands, code, entry.stands(), pack);
        addAll(over, code, entry.over());
        addAll(yields, code, entry.yields());
    }

    private static void addAll(Map<String, Set<String>> known, String code, @Nullable List<String> others) {
        if (others != null) {
            known.computeIfAbsent(code, first -> new LinkedHashSet<>()).addAll(others);
        }
    }

    private static <T> void addTo(List<Clue<T>> clues, T meaning, @Nullable List<String> phrases, ReasonPack pack) {
        if (phrases != null) {
            phrases.forEach(phrase -> clues.add(new Clue<>(meaning, pack.spelledOut(phrase), pack.language())));
        }
    }

    /** The commonest small words of each language, folded. */
    Map<String, Set<String>> smallWords() {
        return Collections.unmodifiableMap(smallWords);
    }

    List<Clue<Signal>> signals() {
        return Collections.unmodifiableList(signals);
    }

    /** Phrases that give a ground by themselves. */
    List<Clue<String>> says() {
        return Collections.unmodifiableList(says);
    }

    /** Names of what grounds are about. */
    List<Clue<String>> about() {
        return Collections.unmodifiableList(about);
    }

    /** Phrases beside which a name of the matter means something else. */
    List<Clue<String>> unless() {
        return Collections.unmodifiableList(unless);
    }

    /** Phrases that count only where nothing else is given. */
    List<Clue<String>> alone() {
        return Collections.unmodifiableList(alone);
    }

    /** Phrases of letters in which words of this ground mean something else. */
    List<Clue<String>> notIn() {
        return Collections.unmodifiableList(notIn);
    }

    /** Phrases that give a ground which then stands beside any other. */
    List<Clue<String>> stands() {
        return Collections.unmodifiableList(stands);
    }

    /** The wider grounds that this one takes the place of. */
    Set<String> widerThan(String code) {
        return over.getOrDefault(code, Set.of());
    }

    /** Whether a wide ground is nothing more where the letter also gives this other one. */
    boolean yields(String wide, String other) {
        Set<String> narrower = yields.getOrDefault(wide, Set.of());
        return !wide.equals(other) && (narrower.contains(other) || narrower.contains(ANY));
    }

    /** Every ground that has wording. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        says.forEach(clue -> codes.add(clue.meaning()));
        about.forEach(clue -> codes.add(clue.meaning()));
        return codes;
    }
}
