package ca.recourse.facts.kind;

import static ca.recourse.law.ApplicationType.CITIZENSHIP;
import static ca.recourse.law.ApplicationType.EXPRESS_ENTRY;
import static ca.recourse.law.ApplicationType.FAMILY_CLASS;
import static ca.recourse.law.ApplicationType.HUMANITARIAN;
import static ca.recourse.law.ApplicationType.LMIA;
import static ca.recourse.law.ApplicationType.OPEN_WORK_PERMIT;
import static ca.recourse.law.ApplicationType.OTHER_ECONOMIC;
import static ca.recourse.law.ApplicationType.POST_GRADUATION_WORK_PERMIT;
import static ca.recourse.law.ApplicationType.PROVINCIAL_NOMINATION;
import static ca.recourse.law.ApplicationType.PROVINCIAL_NOMINEE;
import static ca.recourse.law.ApplicationType.PRRA;
import static ca.recourse.law.ApplicationType.PR_CARD;
import static ca.recourse.law.ApplicationType.PR_TRAVEL_DOCUMENT;
import static ca.recourse.law.ApplicationType.QUEBEC_SELECTION;
import static ca.recourse.law.ApplicationType.QUEBEC_UNDERTAKING;
import static ca.recourse.law.ApplicationType.REFUGEE_APPEAL;
import static ca.recourse.law.ApplicationType.REFUGEE_CLAIM;
import static ca.recourse.law.ApplicationType.REMOVAL;
import static ca.recourse.law.ApplicationType.RESETTLEMENT;
import static ca.recourse.law.ApplicationType.RESIDENCY_OBLIGATION;
import static ca.recourse.law.ApplicationType.RESTORATION;
import static ca.recourse.law.ApplicationType.SPONSOR_ELIGIBILITY;
import static ca.recourse.law.ApplicationType.SPOUSE_IN_CANADA;
import static ca.recourse.law.ApplicationType.STUDY_PERMIT;
import static ca.recourse.law.ApplicationType.STUDY_PERMIT_EXTENSION;
import static ca.recourse.law.ApplicationType.SUPER_VISA;
import static ca.recourse.law.ApplicationType.VISITOR_RECORD;
import static ca.recourse.law.ApplicationType.VISITOR_VISA;
import static ca.recourse.law.ApplicationType.WORK_PERMIT;
import static ca.recourse.law.ApplicationType.WORK_PERMIT_EXTENSION;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be applied for, which names of it are general, and who decides on it. */
final class Matters {

    /** A general name gives way to the particular one the letter also uses. */
    private static final Map<ApplicationType, Set<ApplicationType>> PARTICULAR = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    WORK_PERMIT,
                    EnumSet.of(WORK_PERMIT_EXTENSION, POST_GRADUATION_WORK_PERMIT, OPEN_WORK_PERMIT, RESTORATION)),
            Map.entry(WORK_PERMIT_EXTENSION, EnumSet.of(POST_GRADUATION_WORK_PERMIT, OPEN_WORK_PERMIT, RESTORATION)),
            Map.entry(OPEN_WORK_PERMIT, EnumSet.of(POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(STUDY_PERMIT, EnumSet.of(STUDY_PERMIT_EXTENSION, POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(STUDY_PERMIT_EXTENSION, EnumSet.of(POST_GRADUATION_WORK_PERMIT, RESTORATION)),
            Map.entry(VISITOR_VISA, EnumSet.of(SUPER_VISA)),
            Map.entry(VISITOR_RECORD, EnumSet.of(RESTORATION)),
            Map.entry(FAMILY_CLASS, EnumSet.of(SPOUSE_IN_CANADA, SPONSOR_ELIGIBILITY)),
            Map.entry(SPONSOR_ELIGIBILITY, EnumSet.noneOf(ApplicationType.class)),
            Map.entry(RESIDENCY_OBLIGATION, EnumSet.of(PR_TRAVEL_DOCUMENT, PR_CARD)),
            Map.entry(EXPRESS_ENTRY, EnumSet.of(PROVINCIAL_NOMINEE, OTHER_ECONOMIC)),
            Map.entry(REFUGEE_CLAIM, EnumSet.of(REFUGEE_APPEAL, RESETTLEMENT, PRRA)),
            Map.entry(REMOVAL, EnumSet.of(PRRA, HUMANITARIAN, CITIZENSHIP)),
            Map.entry(PROVINCIAL_NOMINEE, EnumSet.noneOf(ApplicationType.class))));

    /** What some authorities alone decide on. */
    private static final Map<Authority, Set<ApplicationType>> OF_AUTHORITY = Map.of(
            Authority.ESDC, EnumSet.of(LMIA),
            Authority.PROVINCE, EnumSet.of(PROVINCIAL_NOMINATION),
            Authority.MIFI, EnumSet.of(QUEBEC_SELECTION, QUEBEC_UNDERTAKING),
            Authority.IRB,
                    EnumSet.of(
                            REFUGEE_CLAIM,
                            REFUGEE_APPEAL,
                            FAMILY_CLASS,
                            SPOUSE_IN_CANADA,
                            SPONSOR_ELIGIBILITY,
                            RESIDENCY_OBLIGATION,
                            PR_TRAVEL_DOCUMENT,
                            PR_CARD,
                            REMOVAL));

    /** What the department, old or new, and the border agency never decide on. */
    private static final Set<ApplicationType> OF_OTHERS =
            EnumSet.of(LMIA, PROVINCIAL_NOMINATION, REFUGEE_APPEAL, QUEBEC_UNDERTAKING, QUEBEC_SELECTION);

    private static final Set<Authority> FEDERAL_OFFICERS = EnumSet.of(Authority.IRCC, Authority.CIC, Authority.CBSA);

    /** What the Federal Court never has before it: the decisions of a province. */
    private static final Set<ApplicationType> OF_PROVINCES =
            EnumSet.of(QUEBEC_UNDERTAKING, QUEBEC_SELECTION, PROVINCIAL_NOMINATION);

    /** What some authorities do first of all, so that their name says what a letter is about. */
    private static final Map<Authority, Set<ApplicationType>> FIRST_MATTER_OF = Map.of(
            Authority.ESDC, EnumSet.of(LMIA),
            Authority.PROVINCE, EnumSet.of(PROVINCIAL_NOMINATION),
            Authority.MIFI, EnumSet.of(QUEBEC_SELECTION));

    /** The first letter of a file number says what was applied for when the words do not. */
    private static final Map<Character, ApplicationType> OF_FILE_LETTER = Map.of(
            'v', VISITOR_VISA,
            's', STUDY_PERMIT,
            'w', WORK_PERMIT,
            'e', EXPRESS_ENTRY,
            'f', FAMILY_CLASS);

    private Matters() {}

    /** Whether the authority, if known, decides on applications of this type. */
    static boolean mayDecideOn(Optional<Authority> authority, ApplicationType type) {
        boolean own =
                authority.map(OF_AUTHORITY::get).map(all -> all.contains(type)).orElse(true);
        boolean before = authority.filter(Authority.FC::equals).isEmpty() || !OF_PROVINCES.contains(type);
        return own && before && !(authority.filter(FEDERAL_OFFICERS::contains).isPresent() && OF_OTHERS.contains(type));
    }

    static Set<ApplicationType> firstMatterOf(Authority authority) {
        return FIRST_MATTER_OF.getOrDefault(authority, Set.of());
    }

    static Optional<ApplicationType> ofFileLetter(char letter) {
        return Optional.ofNullable(OF_FILE_LETTER.get(letter));
    }

    /** Whether the one name is general and the other a particular case of it. */
    static boolean isGeneral(ApplicationType general, ApplicationType particular) {
        return PARTICULAR.getOrDefault(general, Set.of()).contains(particular);
    }
}
