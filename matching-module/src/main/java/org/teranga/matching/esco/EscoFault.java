package org.teranga.matching.esco;

import java.util.Objects;

/**
 * What is wrong with a row; the row is left out.
 *
 * @param file  the field of its file
 * @param line  the line on which it begins
 * @param value what stands there, the start of it
 * @param key   the message that says what would be right
 */
public record EscoFault(String file, long line, String value, String key) {
    private static final int SHOWN = 60;

    public EscoFault {
        Objects.requireNonNull(file, "file");
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
        Objects.requireNonNull(key, "key");
    }
}
