package ca.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The drawing on the page about the house is made from the classes, so it cannot show what is not so. */
@AnalyzeClasses(packages = "ca.recourse", importOptions = DoNotIncludeTests.class)
class HouseDrawingTest {

    private static final Path DRAWING = Path.of("src/site/resources/house.svg");

    @ArchTest
    static void theDrawingShowsTheHouseAsItIs(JavaClasses seen) throws IOException {
        String drawn = new HouseDrawing(knows(seen)).svg();
        if (Boolean.getBoolean("samples.accept")) {
            Files.writeString(DRAWING, drawn);
        }

        assertThat(drawn)
                .as("a room knows another one since: draw it anew with -Dsamples.accept=true and look at it")
                .isEqualTo(Files.readString(DRAWING));
    }

    private static Map<String, Set<String>> knows(JavaClasses seen) {
        Map<String, Set<String>> knows = new TreeMap<>();
        for (JavaClass type : seen) {
            Set<String> known = knows.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> other.getPackageName().startsWith("ca.recourse"))
                    .map(HouseDrawingTest::room)
                    .filter(other -> !other.equals(room(type)))
                    .forEach(known::add);
        }
        return knows;
    }

    private static String room(JavaClass type) {
        String below = type.getPackageName().replaceFirst("^ca\\.recourse\\.?", "");
        return below.isEmpty() ? "root" : below.replaceFirst("\\..*", "");
    }
}
