package ca.recourse.intake;

/** File names as people may see them: a sender chooses them, so they hold no control or direction characters. */
public final class ShownName {

    private static final int LONGEST = 200;
    private static final String UNNAMED = "unnamed";

    private ShownName() {}

    public static String of(String name) {
        String shown =
                name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "").strip();
        return shown.isEmpty() ? UNNAMED : shortened(shown);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
