package org.teranga.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.OpensAConnection;

/**
 * One road to the data (decision 050): entities, and the statements of {@code platform.persistence}. Whoever still takes an old one stands
 * in {@code old-roads.txt}, which only gets shorter.
 */
class RoadToTheDataTest {
    private static final Set<String> OLD = Set.of("TenantSql", "TenantConnection", "Plumbing");

    @Test
    void nobodyNewTakesAnOldRoad() throws IOException {
        assertThat(onOldRoads(Shipped.classes())).isEqualTo(listed());
    }

    @Test
    void whoOpensAConnectionIsSeen() {
        assertThat(onOldRoads(new ClassFileImporter().importClasses(OpensAConnection.class)))
                .containsExactly(OpensAConnection.class.getName());
    }

    /** A library that brings its own transactions has the pool itself; so no connection can be had behind the gateway's back. */
    @Test
    void theSchedulerOfJobsAloneTakesThePool() {
        assertThat(Shipped.classes().stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        call.getTargetOwner().getSimpleName().equals("SystemDatabase")
                                                && call.getName().equals("pool")))
                        .map(JavaClass::getSimpleName))
                .containsExactly("JobScheduler");
    }

    private static Set<String> onOldRoads(JavaClasses classes) {
        return classes.that(DescribedPredicate.not(resideInAPackage("org.teranga.platform.persistence.."))).stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(RoadToTheDataTest::isAnOldRoad))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAnOldRoad(JavaClass type) {
        String owner = type.getName().replaceFirst("\\$.*", "");
        return type.getPackageName().equals("java.sql")
                || type.getPackageName().equals("javax.sql")
                || owner.startsWith("org.teranga.platform.persistence.")
                        && OLD.contains(owner.substring(owner.lastIndexOf('.') + 1));
    }

    private static Set<String> listed() throws IOException {
        try (InputStream file = RoadToTheDataTest.class.getResourceAsStream("/old-roads.txt")) {
            return new String(Objects.requireNonNull(file, "old-roads.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
