package ca.recourse.facts.grounds;

import java.util.List;
import java.util.Optional;

/**
 * Sections named together, such as "paragraphs 36(1)(b) and (c)".
 *
 * @param start the first character of their words in the letter's text
 * @param end the character after their last
 * @param how what stands before the numbers
 * @param sections each once, in order
 */
record SectionGroup(int start, int end, How how, List<Section> sections) {

    /** What stands before the numbers. */
    enum How {
        /** A word such as "paragraph". */
        UNIT,
        /** "Regulation 200". */
        REGULATION,
        /** "A40(1)(a)", "L11(1)". */
        ACT_LETTER,
        /** "R200(1)(b)". */
        REGULATION_LETTER,
        /** Nothing. */
        BARE
    }

    SectionGroup {
        sections = List.copyOf(sections);
    }

    /** Whether only parts of a section are named: "paragraph (b)". */
    boolean lacksNumber() {
        return sections.stream().noneMatch(Section::hasNumber);
    }

    /** The instrument that the letter before the number stands for. */
    Optional<String> ownLaw() {
        return switch (how) {
            case ACT_LETTER -> Optional.of("IRPA");
            case REGULATION_LETTER, REGULATION -> Optional.of("IRPR");
            case UNIT, BARE -> Optional.empty();
        };
    }

    /** These parts belong to the section that was named before them. */
    SectionGroup after(SectionGroup other) {
        Section base = other.sections.get(other.sections.size() - 1);
        List<Section> named =
                sections.stream().map(section -> section.under(base)).toList();
        return new SectionGroup(start, end, other.how, named);
    }

    SectionGroup with(int newStart, List<Section> named) {
        return new SectionGroup(newStart, end, how, named);
    }
}
