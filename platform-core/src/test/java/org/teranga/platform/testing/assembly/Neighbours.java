package org.teranga.platform.testing.assembly;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Specializes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Keeps to a module what its tests put in the place of other modules: of the tests that modules lend each other, only what stands in a
 * package {@code testing}, or specializes a bean of the platform, is for everybody.
 */
public final class Neighbours implements Extension {
    private static final String FOLDER = "test-classes";
    private static final Path OWN = Path.of("target", FOLDER).toAbsolutePath().normalize();

    /** Whether a type of ours takes part in the assembly of the module whose tests run. */
    static boolean takesPart(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        boolean lent =
                type.getPackageName().matches(".*\\.testing(\\..*)?") || type.isAnnotationPresent(Specializes.class);
        if (source == null || lent) {
            return true;
        }
        Path place = place(source);
        String name = place.getFileName().toString();
        return !name.endsWith("-tests.jar") && (!name.equals(FOLDER) || place.equals(OWN));
    }

    private static Path place(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI()).toAbsolutePath().normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void look(@Observes ProcessAnnotatedType<?> found) {
        if (!takesPart(found.getAnnotatedType().getJavaClass())) {
            found.veto();
        }
    }
}
