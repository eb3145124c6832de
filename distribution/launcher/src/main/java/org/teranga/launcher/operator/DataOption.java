package org.teranga.launcher.operator;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data DIR}, the same for {@code up} and for the commands that look for a running platform. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with all data of the platform (data/ beside ./teranga).")
    private @Nullable Path given;

    /** The folder that was named, or the usual one. */
    public Path folder() {
        return given != null ? given : home().resolve("data");
    }

    /** The root of the repository, as the script tells it. */
    public static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("teranga.home"), "start it by ./teranga"));
    }
}
