package ca.recourse.letter.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What the styles of a Word document say about gaps between paragraphs and about hidden words. */
final class WordStyles implements XmlVisitor {

    /** A gap of four points or more is seen as one. */
    static final int SEEN_GAP = 80;

    private static final String DEFAULTS = "";

    private final Map<String, Integer> gaps = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final AtomicReference<String> current = new AtomicReference<>(DEFAULTS);
    private final AtomicReference<String> usual = new AtomicReference<>(DEFAULTS);

    @Override
    public void open(String name, Attributes attributes) {
        switch (name) {
            case "style" -> openStyle(attributes);
            case "basedOn" -> attributes.get("val").ifPresent(parent -> parents.put(current.get(), parent));
            case "spacing" -> gap(attributes).ifPresent(gap -> gaps.put(current.get(), gap));
            case "vanish" -> {
                if (attributes.isOn()) {
                    hidden.add(current.get());
                }
            }
            default -> {
                // The rest is about looks.
            }
        }
    }

    private void openStyle(Attributes attributes) {
        current.set(attributes.get("styleId", "?"));
        if (attributes.get("type", "").equals("paragraph")
                && attributes.get("default", "").equals("1")) {
            usual.set(current.get());
        }
    }

    @Override
    public void close(String name) {
        if (name.equals("style")) {
            current.set(DEFAULTS);
        }
    }

    @Override
    public void text(String text) {
        // Styles hold no words.
    }

    /** The larger of the gaps before and after, in twentieths of a point, where both or one are given. */
    static Optional<Integer> gap(Attributes spacing) {
        int after = spacing.number("after", -1);
        int before = spacing.number("before", -1);
        return Math.max(after, before) < 0 ? Optional.empty() : Optional.of(Math.max(after, before));
    }

    boolean leavesGap(Optional<String> style) {
        String at = style.orElse(usual.get());
        for (int up = 0; up < 20; up++) {
            if (gaps.containsKey(at)) {
                return gaps.getOrDefault(at, 0) >= SEEN_GAP;
            }
            at = parents.getOrDefault(at, DEFAULTS);
        }
        return false;
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }
}
