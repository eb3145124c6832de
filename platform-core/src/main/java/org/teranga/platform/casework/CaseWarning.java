package org.teranga.platform.casework;

import java.util.Objects;

/**
 * Something that stands against a file.
 *
 * @param text   what, in the language of the page
 * @param danger whether somebody could come to harm, or to nothing, by it; otherwise it is only to be known
 * @param path   where it is looked at or settled: an address after the language, or a place on the page of the file ({@code #same});
 *     empty where there is none
 */
public record CaseWarning(String text, boolean danger, String path) {
    public CaseWarning {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(path, "path");
    }

    /** Whether it leads anywhere on another page. */
    public boolean elsewhere() {
        return path.startsWith("/");
    }
}
