package org.teranga.launcher.match;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.spreadsheet.SheetWriter;

/** A spreadsheet that is written beside its place and moved there when it is whole; its hash is known also where it is kept nowhere. */
final class OutFile {
    private OutFile() {}

    /**
     * Writes it.
     *
     * @param file where to, or null to keep it nowhere
     * @return the SHA-256 of its bytes
     */
    static String write(@Nullable Path file, Rows rows) throws IOException {
        if (file == null) {
            return write(OutputStream.nullOutputStream(), rows);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new LaunchFailed("there is no folder " + folder + " to write " + file.getFileName() + " into");
        }
        Path beside = Files.createTempFile(folder, ".teranga", ".csv");
        try {
            String hash = write(Files.newOutputStream(beside), rows);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String write(OutputStream out, Rows rows) throws IOException {
        MessageDigest digest = Sha256.start();
        try (BufferedWriter writer = new BufferedWriter(
                new OutputStreamWriter(
                        new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), digest), StandardCharsets.UTF_8),
                1 << 16)) {
            rows.writeTo(new SheetWriter(writer));
        }
        return Sha256.hex(digest.digest());
    }

    /** What is written. */
    @FunctionalInterface
    interface Rows {
        void writeTo(SheetWriter sheet) throws IOException;
    }
}
