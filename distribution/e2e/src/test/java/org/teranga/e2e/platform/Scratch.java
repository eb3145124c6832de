package org.teranga.e2e.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders below the module's build folder: what a failed test leaves there can be looked at. */
public final class Scratch {
    private Scratch() {}

    /** The folder of this name, which is not there yet: what an earlier run left is removed. */
    public static Path folder(String name) throws IOException {
        Path folder = path(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    /** Where the folder of this name is, or would be. */
    static Path path(String name) {
        return Path.of(System.getProperty("teranga.scratch", "target"), name);
    }
}
