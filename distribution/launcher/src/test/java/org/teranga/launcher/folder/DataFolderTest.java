package org.teranga.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.Secrets.Secret;

class DataFolderTest {
    @TempDir
    private Path parent;

    private Path path;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        path = parent.resolve("deep/data");
    }

    @Test
    void aNewFolderIsMadeForItsOwnerAlone() throws IOException {
        open();
        assertThat(permissions(path)).isEqualTo("rwx------");
        assertThat(permissions(path.resolve("secrets.properties"))).isEqualTo("rw-------");
    }

    @Test
    void secretsAreDrawnOnceAndStay() {
        String[] first = secrets();
        assertThat(first)
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret).matches("[A-Za-z0-9_-]{43}|[A-Za-z0-9+/]{43}="));
        assertThat(secrets()).isEqualTo(first);
    }

    @Test
    void twoInstallationsHaveDifferentSecrets() {
        String[] first = secrets();
        path = parent.resolve("other");
        assertThat(secrets()).doesNotContain(first);
    }

    @Test
    void oneLauncherAtATimeHoldsIt() {
        try (DataFolder held = DataFolder.open(path)) {
            assertRefused("is in use by another ./teranga up");
            assertThat(held.path()).isEqualTo(path);
        }
        open();
    }

    @Test
    void aRefusedLauncherLeavesTheOthersRunFile() throws IOException {
        try (DataFolder held = DataFolder.open(path)) {
            Files.writeString(held.path().resolve("run.json"), "{}");
            assertRefused("in use");
            assertThat(path.resolve("run.json")).exists();
        }
        assertThat(path.resolve("run.json")).doesNotExist();
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("thesis.odt"), "my thesis");
        assertRefused("is not empty and holds no Teranga data");
        try (Stream<Path> content = Files.list(path)) {
            assertThat(content).containsExactly(path.resolve("thesis.odt"));
        }
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(path);
        open();
        assertThat(path.resolve("version")).hasContent("1");
    }

    @Test
    void aStartThatWasCutShortIsNoObstacle() throws IOException {
        Files.createDirectories(path);
        Files.createFile(path.resolve("lock"));
        Files.writeString(path.resolve("secrets.properties"), "database.owner=x");
        open();
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        open();
        Files.writeString(path.resolve("version"), "7\n");
        assertRefused("is of version 7; this Teranga reads version 1");
    }

    @Test
    void missingSecretsAreTold() throws IOException {
        open();
        Files.delete(path.resolve("secrets.properties"));
        assertRefused("is damaged: secrets.properties is missing");
    }

    @Test
    void incompleteSecretsAreToldWithoutShowingAny() throws IOException {
        open();
        Files.writeString(path.resolve("secrets.properties"), "database.owner=sesame\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("it has no database.superuser")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void aFileInItsPlaceIsTold() throws IOException {
        path = Files.writeString(parent.resolve("file"), "");
        assertRefused("is a file");
        path = path.resolve("below");
        assertRefused("cannot be written: " + parent.resolve("file") + " is a file");
    }

    @Test
    void rootDoesNotTakeAFolderFromSomebodyElse() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        DataFolder.open(parent.resolve("theirs")).close();
        Path version = parent.resolve("theirs/version");
        Files.setOwner(
                version, version.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertThatThrownBy(() -> DataFolder.open(parent.resolve("theirs")))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("belongs to nobody")
                .hasMessageContaining("--data");
    }

    @Test
    void aFolderThatCannotBeMadeSaysWhichOne() {
        path = Path.of("/proc/nowhere/data");
        assertRefused("cannot be written: /proc/nowhere cannot be made");
    }

    private void open() {
        DataFolder.open(path).close();
    }

    private String[] secrets() {
        try (DataFolder folder = DataFolder.open(path)) {
            return Arrays.stream(Secret.values()).map(folder.secrets()::get).toArray(String[]::new);
        }
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(this::open)
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
