package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.OpenToAProgram;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;

/** Everything that a program's key can change. Whoever adds to it says why a program may do it without a human. */
class OpenToProgramsTest {
    @Test
    void aProgramBringsFactsProposesAndLetsThePlatformComputeAndNothingElse() {
        assertThat(open(Shipped.classes()))
                .containsExactly(
                        "/api/v1/imports needs",
                        "/api/v1/imports offers",
                        "/api/v1/needs ask",
                        "/api/v1/offers leave",
                        "/api/v1/placements propose",
                        "/api/v1/rules draft",
                        "/api/v1/rules simulate",
                        "/api/v1/runs request",
                        "/api/v1/runs requestCurve");
    }

    @Test
    void whatIsOpenedAnewAppears() {
        assertThat(open(new ClassFileImporter().importClasses(OpenToAProgram.class)))
                .containsExactly("/api/v1/decisions decide");
    }

    @Test
    void noKeyGetsWhatDecidesOrGivesRights() {
        assertThat(Permission.ofPrograms())
                .doesNotContain(
                        Permission.PLACEMENT_APPROVE,
                        Permission.QUALIFICATIONS_GRANT,
                        Permission.MEMBERS_MANAGE,
                        Permission.SETTINGS_EDIT,
                        Permission.RIGHTS_REVIEW,
                        Permission.TRANSFER,
                        Permission.OWN_FILE,
                        Permission.OPERATE_PLATFORM);
    }

    private static Set<String> open(JavaClasses house) {
        Set<String> open = new TreeSet<>();
        for (JavaClass resource : house) {
            resource.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(OpenToPrograms.class))
                    .forEach(method -> open.add(address(resource, method)));
        }
        return open;
    }

    private static String address(JavaClass resource, JavaMethod method) {
        return resource.getAnnotationOfType(Path.class).value() + " " + method.getName();
    }
}
