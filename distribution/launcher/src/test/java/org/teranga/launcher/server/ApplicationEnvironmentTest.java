package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets.Secret;

class ApplicationEnvironmentTest {
    private static final Map<String, String> OWN_DATABASE = Map.of(
            "TERANGA_DATABASE_URL", "jdbc:postgresql://db/teranga",
            "TERANGA_DATABASE_USER", "app",
            "TERANGA_DATABASE_PASSWORD", "1",
            "TERANGA_DATABASE_OWNER_USER", "owner",
            "TERANGA_DATABASE_OWNER_PASSWORD", "2");

    @TempDir
    private Path parent;

    private DataFolder folder;

    @BeforeEach
    void aDataFolder() {
        folder = DataFolder.open(parent.resolve("data"));
    }

    @AfterEach
    void theFolderIsLetGo() {
        folder.close();
    }

    @Test
    void theEmbeddedDatabaseIsNamedWithItsThreeRoles() {
        Map<String, String> variables =
                variables(Map.of(), DatabaseRoles.variables(new EmbeddedDatabase(5432), folder.secrets()));
        assertThat(variables)
                .containsEntry("TERANGA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:5432/teranga")
                .containsEntry("TERANGA_DATABASE_USER", "teranga_app")
                .containsEntry("TERANGA_DATABASE_OWNER_USER", "teranga_owner")
                .containsEntry("TERANGA_DATABASE_PLUMBING_USER", "teranga_plumbing")
                .containsEntry("TERANGA_DATABASE_PASSWORD", folder.secrets().get(Secret.DATABASE_APPLICATION))
                .containsEntry("TERANGA_DATA", folder.path().toString())
                .containsEntry("TERANGA_DEMO", "true")
                .containsEntry(
                        "TERANGA_KEYCLOAK_VERSION",
                        BundledVersions.ofThisBuild().keycloak())
                .containsEntry("TERANGA_MODE", "development")
                .containsEntry("TERANGA_MANAGEMENT_PORT", "9080")
                .containsEntry("TERANGA_OPERATOR_SECRET", "sesame")
                .containsEntry("TERANGA_MASTER_KEY", folder.secrets().get(Secret.MASTER_KEY));
    }

    @Test
    void aDatabaseOfTheEnvironmentIsLeftAsItIs() {
        Map<String, String> variables =
                variables(OWN_DATABASE, Map.of("TERANGA_DATABASE_PLUMBING_USER", "app_plumbing"));
        assertThat(variables)
                .doesNotContainKeys("TERANGA_DATABASE_URL", "TERANGA_DATABASE_USER", "TERANGA_DATABASE_OWNER_USER")
                .containsEntry("TERANGA_DATABASE_PLUMBING_USER", "app_plumbing");
    }

    @Test
    void secretsOfTheEnvironmentWin() {
        Map<String, String> own = Map.of("TERANGA_MASTER_KEY", "mine", "TERANGA_AUTH_CLIENT_SECRET", "mine too");
        assertThat(variables(own, Map.of())).doesNotContainKeys("TERANGA_MASTER_KEY", "TERANGA_AUTH_CLIENT_SECRET");
    }

    private Map<String, String> variables(Map<String, String> environment, Map<String, String> database) {
        return new ApplicationEnvironment(options(environment), folder).variables(database, "sesame");
    }

    private static Options options(Map<String, String> environment) {
        return new Options(Path.of("/"), 8080, 8180, true, environment);
    }
}
