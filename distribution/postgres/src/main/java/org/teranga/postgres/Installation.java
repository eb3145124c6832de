package org.teranga.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that takes long to make and is never changed afterwards: an unpacked server. It is made once, by one process at a time; one
 * that was left half-made is made again.
 */
public final class Installation {
    /** Makes the content of an empty folder. */
    public interface Maker {
        void make(Path folder) throws IOException, InterruptedException;
    }

    private Installation() {}

    /** The folder, ready to be used; made where it is missing. */
    public static Path of(Path folder, Maker maker) throws IOException, InterruptedException {
        Path done = folder.resolve(".complete");
        if (Files.exists(done)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(done)) {
                remove(folder);
                Files.createDirectories(folder);
                maker.make(folder);
                Files.createFile(done);
            }
        }
        return folder;
    }

    /**
     * Where installations of this process lie: among the shared ones, or, where those are another user's, who may write where we may not
     * and whose programs we do not run, in a folder of our own.
     *
     * @param shared a folder that may be missing, in one that is there
     * @param own    where else
     */
    public static Path parent(Path shared, Path own) throws IOException {
        Path standing = Files.exists(shared) ? shared : shared.getParent();
        boolean ours = Files.getOwner(standing).getName().equals(System.getProperty("user.name"));
        return ours ? shared : own;
    }

    /** Removes a folder and what it contains, if it is there. Links are removed, not followed. */
    public static void remove(Path folder) throws IOException {
        for (Path file : contents(folder).reversed()) {
            Files.delete(file);
        }
    }

    /** Copies a folder and what it contains to a place where there is nothing. */
    public static void copy(Path folder, Path target) throws IOException {
        for (Path file : contents(folder)) {
            Files.copy(file, target.resolve(folder.relativize(file)));
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
