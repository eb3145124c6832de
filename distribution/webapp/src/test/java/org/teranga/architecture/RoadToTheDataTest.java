package org.teranga.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.OpensAConnection;

/**
 * One road to the data (decision 050): entities, and the statements of {@code platform.persistence}, which alone knows JDBC.
 */
class RoadToTheDataTest {
    private static final Set<String> INNER = Set.of("TenantConnection", "SystemPool");

    @Test
    void nobodySeesAConnection() {
        assertThat(besideTheRoad(Shipped.classes())).isEmpty();
    }

    @Test
    void whoOpensAConnectionIsSeen() {
        assertThat(besideTheRoad(new ClassFileImporter().importClasses(OpensAConnection.class)))
                .containsExactly(OpensAConnection.class.getName());
    }

    /** A library that brings its own transactions has the pool itself; so no connection can be had behind the gateway's back. */
    @Test
    void theSchedulerOfJobsAloneTakesThePool() {
        assertThat(callersOf("SystemDatabase", "pool")).containsExactly("JobScheduler");
    }

    /** The gateway does not look whether they name an association, so each is looked at by people: it is of tables of nobody. */
    @Test
    void fewStatementsAreOfTablesOfNobody() {
        assertThat(callersOf("TenantDatabase", "sqlOfAll"))
                .containsExactlyInAnyOrder(
                        "Referrals",
                        "WaitingRows",
                        "ExchangeLetters",
                        "Jobs",
                        "Outbox",
                        "MeasureStorage",
                        "Proofs",
                        "EraseRows",
                        "ArchiveTables");
    }

    private static Set<String> callersOf(String owner, String method) {
        return Shipped.classes().stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals(owner)
                                && call.getName().equals(method)))
                .map(type -> type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> besideTheRoad(JavaClasses classes) {
        return classes.that(DescribedPredicate.not(resideInAPackage("org.teranga.platform.persistence.."))).stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(RoadToTheDataTest::isJdbc))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isJdbc(JavaClass type) {
        String owner = type.getName().replaceFirst("\\$.*", "");
        return type.getPackageName().equals("java.sql")
                || type.getPackageName().equals("javax.sql")
                || owner.startsWith("org.teranga.platform.persistence.")
                        && INNER.contains(owner.substring(owner.lastIndexOf('.') + 1));
    }
}
