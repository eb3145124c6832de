package org.teranga.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started by root it shows another user than root, started by anybody else that nothing is changed. */
class UnprivilegedTest {
    private static final Path PROGRAM = Path.of("/bin/true");

    @TempDir
    private Path folder;

    @Test
    void whoeverStartsUsItIsNotRootAndReadsAndWritesItsFiles() throws IOException {
        Path data = Files.createDirectory(folder.resolve("a closed folder é"), permissions("rwx------"));
        Path files = Files.createDirectory(data.resolve("database"), permissions("rwx------"));
        Files.writeString(files.resolve("password"), "secret", StandardCharsets.UTF_8);

        Unprivileged user = Unprivileged.of(data, PROGRAM);
        user.takes(files);

        assertThat(says(user, "id", "-u")).isNotEqualTo("0");
        assertThat(says(user, "cat", files.resolve("password").toString())).isEqualTo("secret");
        assertThat(says(
                        user,
                        "sh",
                        "-c",
                        "echo more > \"$1\" && cat \"$1\"",
                        "sh",
                        files.resolve("more").toString()))
                .isEqualTo("more");
    }

    @Test
    void whatIsNotItsOwnItDoesNotWrite() throws IOException {
        Path other = Files.createFile(folder.resolve("secrets"), permissions("r--------"));
        Unprivileged user = Unprivileged.of(folder, PROGRAM);
        assertThat(says(user, "sh", "-c", "echo more > \"$1\" || echo refused", "sh", other.toString()))
                .isEqualTo("refused");
    }

    private static FileAttribute<?> permissions(String words) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(words));
    }

    private static String says(Unprivileged user, String... words) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
