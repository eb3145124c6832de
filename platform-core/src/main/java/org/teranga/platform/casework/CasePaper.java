package org.teranga.platform.casework;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a file.
 *
 * @param name what it is called
 * @param note what it is, in the language of the page; empty where the name says it
 * @param at   from when it is; null where that is not known
 * @param path where it is read, after the language
 */
public record CasePaper(String name, String note, @Nullable Instant at, String path) {
    public CasePaper {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(path, "path");
    }
}
