package org.teranga.launcher.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.platform.archive.ArchiveKeyPair;
import org.teranga.platform.archive.SealedFile;

/** An archive of an association as it lies in a file, in clear or sealed. */
final class ArchiveFile {
    private static final String SEALED = "content.zip.sealed";
    private static final int LONGEST_KEY = 65_536;

    private ArchiveFile() {}

    /**
     * What it holds, in clear; opened as it is read.
     *
     * @param key the file of the key; null where none was named
     * @throws LaunchFailed where there is no such archive, or the key does not open it
     * @throws IOException  where it cannot be read
     */
    static InputStream open(Path archive, @Nullable Path key) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new LaunchFailed("there is no file " + archive);
        }
        InputStream sealed = sealed(archive);
        if (sealed == null) {
            return Files.newInputStream(archive);
        }
        if (key == null) {
            sealed.close();
            throw new LaunchFailed(archive + " is sealed; name the file of its key with --key");
        }
        try {
            return SealedFile.read(sealed, pair(key));
        } catch (IOException | LaunchFailed failure) {
            sealed.close();
            throw failure;
        }
    }

    /** The sealed content; null where the archive has none, and is one in clear. */
    private static @Nullable InputStream sealed(Path archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive));
        try {
            // It stands third, behind two short texts: no archive in clear is read any further.
            for (int i = 0; i < 3; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry != null && entry.getName().equals(SEALED)) {
                    return zip;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            zip.close();
            return null;
        }
        zip.close();
        return null;
    }

    private static ArchiveKeyPair pair(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return ArchiveKeyPair.parse(
                            new String(content.readNBytes(LONGEST_KEY), java.nio.charset.StandardCharsets.UTF_8))
                    .orElseThrow(() -> new LaunchFailed(
                            file + " is not the file of a key for archives, or a letter of it is wrong"));
        } catch (IOException unreadable) {
            throw new LaunchFailed("the key " + file + " cannot be read", unreadable);
        }
    }

    /** What went wrong, in one line. */
    static LaunchFailed failed(Path archive, IOException failure) {
        return switch (failure) {
            case SealedFile.NotForThisKey wrong -> new LaunchFailed(String.valueOf(wrong.getMessage()), wrong);
            case NoSuchFileException missing -> new LaunchFailed("there is no file " + missing.getFile(), missing);
            case ZipException damaged ->
                new LaunchFailed(archive + " is no whole archive: " + damaged.getMessage(), damaged);
            default ->
                new LaunchFailed(
                        archive + " cannot be read to its end: it was cut or changed, or the disk is full", failure);
        };
    }
}
