package org.teranga.webapp.histories;

import org.jspecify.annotations.Nullable;

/**
 * Something that an association asks beyond the floor.
 *
 * @param check  what
 * @param adults whether of every adult of the home, instead of the host alone
 * @param before {@code proposal, introduction} or {@code first_night}
 * @param months how long it holds; null for as long as it says itself
 */
record AskedLine(
        String check,
        boolean adults,
        String before,
        @Nullable Integer months) {
    String json() {
        return "{\"check\":\"" + check + "\",\"of\":\"" + (adults ? "adults" : "helper") + "\",\"before\":\"" + before
                + "\"" + (months == null ? "" : ",\"months\":" + months) + "}";
    }
}
