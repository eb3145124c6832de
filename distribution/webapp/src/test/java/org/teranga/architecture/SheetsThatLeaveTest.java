package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.WritesItsOwnSheet;

/** Every spreadsheet that leaves goes through the one place that makes its cells harmless. */
class SheetsThatLeaveTest {
    private static final String WRITER = "org.teranga.platform.spreadsheet.SheetWriter";
    private static final String CELLS = "org.teranga.platform.spreadsheet.CellText";

    /** Libraries by which a spreadsheet could be written beside it. */
    private static final Set<String> LIBRARIES = Set.of(
            "org.apache.commons.csv.CSVPrinter", "org.dhatim.fastexcel.Workbook", "org.dhatim.fastexcel.Worksheet");

    /** Archives are read by a platform to the letter (decision 022), and are sealed but in development. */
    private static final Set<String> TO_THE_LETTER =
            Set.of("org.teranga.tenantadmin.transfer.archive.table.TableWriter");

    private static final List<String> MODULES =
            List.of("platform-core", "matching-module", "rights-module", "training-module", "tenant-admin");

    private static final String DOUBLED = "replace(\"\\\"\", \"\\\"\\\"\")";

    /** The one place, and the rows of the benchmarks, which nobody typed. */
    private static final Set<String> BY_HAND = Set.of("SheetWriter.java", "SyntheticMarket.java");

    @Test
    void whateverAnswersWithOneWritesItThere() {
        assertThat(around(Shipped.classes())).isEmpty();
    }

    @Test
    void noLibraryWritesOneBesideIt() {
        assertThat(besides(Shipped.classes())).isEmpty();
    }

    /** What doubles quotes puts cells together by hand. */
    @Test
    void nobodyQuotesCellsByHand() throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files =
                    Files.walk(Path.of("../..", module, "src/main/java"), FileVisitOption.FOLLOW_LINKS)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString();
                    if (!BY_HAND.contains(name) && Files.readString(file).contains(DOUBLED)) {
                        found.add(name);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(Files.readString(Path.of(
                        "../..", "platform-core/src/main/java/org/teranga/platform/spreadsheet/SheetWriter.java")))
                .as("the pattern still finds the one that may")
                .contains(DOUBLED);
    }

    @Test
    void itFindsAWriterThatDoesNot() {
        JavaClasses broken = new ClassFileImporter().importClasses(WritesItsOwnSheet.class);
        assertThat(around(broken)).containsExactly(WritesItsOwnSheet.class.getName());
        assertThat(besides(broken)).containsExactly(WritesItsOwnSheet.class.getName());
    }

    /** The classes that answer with a spreadsheet, and neither write it there nor leave it to a class beside them that does. */
    private static Set<String> around(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.tryGetAnnotationOfType(Produces.class)
                                .filter(produces -> Stream.of(produces.value()).anyMatch(SheetsThatLeaveTest::isSheet))
                                .isPresent()))
                .filter(type -> !writes(type, 2))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSheet(String type) {
        return type.startsWith("text/csv") || type.contains("spreadsheet");
    }

    /** Whether it writes it, or one so many steps away in its own package or below. */
    private static boolean writes(JavaClass type, int steps) {
        List<JavaClass> known = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .distinct()
                .toList();
        if (known.stream().anyMatch(one -> one.getName().equals(WRITER))) {
            return true;
        }
        return steps > 0
                && known.stream()
                        .filter(one -> !one.equals(type) && one.getPackageName().startsWith(type.getPackageName()))
                        .anyMatch(one -> writes(one, steps - 1));
    }

    private static Set<String> besides(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !TO_THE_LETTER.contains(type.getName()))
                .filter(type -> uses(type, LIBRARIES) && !uses(type, Set.of(CELLS)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean uses(JavaClass type, Set<String> names) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> names.contains(one.getTargetClass().getName()));
    }
}
