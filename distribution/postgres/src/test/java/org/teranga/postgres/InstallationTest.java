package org.teranga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path parent;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void itIsMadeOnce() throws Exception {
        Path first = Installation.of(parent.resolve("installed/server-1"), this::make);
        Path second = Installation.of(parent.resolve("installed/server-1"), this::make);
        assertThat(second).isEqualTo(first);
        assertThat(first.resolve("lib/a.jar")).hasContent("1");
    }

    @Test
    void oneThatWasLeftHalfMadeIsMadeAgainFromNothing() throws Exception {
        Path folder = parent.resolve("server-1");
        assertThatThrownBy(() -> Installation.of(folder, target -> {
                    Files.writeString(target.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        Installation.of(folder, this::make);
        assertThat(folder.resolve("half")).doesNotExist();
        assertThat(folder.resolve("lib/a.jar")).exists();
    }

    @Test
    void anotherUsersInstallationsAreLeftAlone() throws IOException {
        Path own = parent.resolve("own");
        Path shared = parent.resolve("shared");
        assertThat(Installation.parent(shared, own)).isEqualTo(shared);
        Files.createDirectory(shared);
        assertThat(Installation.parent(shared, own)).isEqualTo(shared);

        assertThat(Installation.parent(otherUsersFolder().resolve("installed"), own))
                .isEqualTo(own);
    }

    private Path otherUsersFolder() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return Path.of("/usr");
        }
        Path folder = Files.createDirectory(parent.resolve("of another"));
        return Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }

    @Test
    void removingFollowsNoLink() throws IOException {
        Path precious = Files.createDirectories(parent.resolve("precious"));
        Files.writeString(precious.resolve("photo"), "");
        Path folder = Files.createDirectories(parent.resolve("folder/deep"));
        Files.createSymbolicLink(folder.resolve("link"), precious);
        Installation.remove(parent.resolve("folder"));
        assertThat(parent.resolve("folder")).doesNotExist();
        assertThat(precious.resolve("photo")).exists();
    }

    private void make(Path target) throws IOException {
        Path library = Files.createDirectories(target.resolve("lib"));
        Files.writeString(library.resolve("a.jar"), Integer.toString(made.incrementAndGet()));
    }
}
