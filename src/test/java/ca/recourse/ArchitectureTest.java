package ca.recourse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A letter goes forward through the rooms, and no room looks ahead. */
@AnalyzeClasses(packages = "ca.recourse", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> ROOMS = Set.of(
            "law", "intake", "letter", "facts", "assessment", "summary", "casefile", "desk", "camel", "settings");

    @ArchTest
    static void everyRoomWasSeen(JavaClasses seen) {
        assertThat(seen.stream()
                        .map(type -> type.getPackageName().replaceFirst("^ca\\.recourse\\.?", ""))
                        .map(room -> room.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()))
                .as("a wall nobody looks at guards nothing")
                .containsAll(ROOMS);
    }

    @ArchTest
    static final ArchRule lettersGoForward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("law")
            .definedBy("ca.recourse.law..")
            .layer("intake")
            .definedBy("ca.recourse.intake..")
            .layer("letter")
            .definedBy("ca.recourse.letter..")
            .layer("facts")
            .definedBy("ca.recourse.facts..")
            .layer("assessment")
            .definedBy("ca.recourse.assessment..")
            .layer("summary")
            .definedBy("ca.recourse.summary..")
            .layer("casefile")
            .definedBy("ca.recourse.casefile..")
            .layer("desk")
            .definedBy("ca.recourse.desk..")
            .layer("camel")
            .definedBy("ca.recourse.camel..")
            .layer("bench")
            .definedBy("ca.recourse.bench..")
            .layer("settings")
            .definedBy("ca.recourse.settings..")
            .layer("root")
            .definedBy("ca.recourse")
            .whereLayer("law")
            .mayNotAccessAnyLayer()
            .whereLayer("intake")
            .mayNotAccessAnyLayer()
            .whereLayer("letter")
            .mayOnlyAccessLayers("intake")
            .whereLayer("facts")
            .mayOnlyAccessLayers("law", "intake", "letter")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("law", "letter", "facts")
            .whereLayer("summary")
            .mayOnlyAccessLayers("law", "intake", "letter", "facts", "assessment")
            .whereLayer("casefile")
            .mayOnlyAccessLayers("summary", "intake", "letter")
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("desk")
            .mayOnlyAccessLayers(
                    "law", "intake", "letter", "facts", "assessment", "summary", "casefile", "bench", "settings")
            .whereLayer("camel")
            .mayNotAccessAnyLayer()
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noRoomsInACircle =
            slices().matching("ca.recourse.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pdfboxIsOnlyInLetter = onlyIn("letter", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule tikaIsOnlyInLetter = onlyIn("letter", "org.apache.tika..");

    @ArchTest
    static final ArchRule tesseractIsOnlyInLetter = onlyIn("letter", "net.sourceforge..");

    @ArchTest
    static final ArchRule opennlpIsOnlyInFacts = onlyIn("facts", "opennlp..");

    @ArchTest
    static final ArchRule mailIsOnlyInIntake = onlyIn("intake", "jakarta.mail..");

    @ArchTest
    static final ArchRule dataFilesAreOnlyOpenedInProcessesOfTheirOwn = onlyIn("intake.datafile", "com.pff..");

    @ArchTest
    static final ArchRule camelIsOnlyInCamel = onlyIn("camel", "org.apache.camel..");

    @ArchTest
    static final ArchRule jollydayIsOnlyInLaw = onlyIn("law", "de.focus_shift..");

    @ArchTest
    static final ArchRule theDatabaseIsOnlyInCasefile = onlyIn("casefile", "org.jdbi..");

    @ArchTest
    static final ArchRule theCommandLineIsOnlyAtTheDesk = onlyIn("desk", "picocli..");

    @ArchTest
    static final ArchRule theClockIsHandedIn = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a deadline must come out the same whenever it is worked out");

    @ArchTest
    static final ArchRule nothingChanges = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("ca.recourse.casefile.page..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nothingIsExtended = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule theOrderIsAlwaysTheSame = noClasses()
            .should()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Set.class, "copyOf", Collection.class)
            .because("their order changes from run to run, and the same letter must give the same summary");

    @ArchTest
    static final ArchRule failuresAreNamed = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule onlyTheDeskPrints = noClasses()
            .that()
            .resideOutsideOfPackages("ca.recourse.desk..", "ca.recourse")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages("ca.recourse." + room + "..", "ca.recourse.bench..")
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("only %s may know about it".formatted(room));
    }
}
