package org.teranga.launcher.match;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.teranga.launcher.console.LaunchFailed;

/** Writes a file so that it is there whole or not at all. */
final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** What writes the content. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in place of the one that is there. What is no regular file, as a pipe, is written to directly.
     *
     * @throws LaunchFailed where it cannot be written
     */
    static void write(Path target, Body body) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, body);
                return;
            }
            Path folder = target.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
            try {
                fill(draft, body);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new LaunchFailed("cannot write " + target + ": " + Reasons.of(failure), failure);
        }
    }

    private static void fill(Path file, Body body) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            body.write(out);
        }
    }
}
