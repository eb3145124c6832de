package org.teranga.matching.intake;

import java.util.Map;
import java.util.Objects;

/**
 * In which order a list is asked for.
 *
 * @param key        the name of the column
 * @param descending whether it runs down
 */
public record Order(String key, boolean descending) {
    public Order {
        Objects.requireNonNull(key, "key");
    }

    /**
     * The order as JPQL; equal rows stand by their ids, so that pages do not overlap.
     *
     * @param paths the columns that the list can be sorted by, and their paths
     * @throws IllegalArgumentException where the key is none of them
     */
    public String jpql(Map<String, String> paths) {
        String path = paths.get(key);
        if (path == null) {
            throw new IllegalArgumentException("no order by " + key + ". Known are " + paths.keySet() + ".");
        }
        String direction = descending ? " desc" : "";
        return " order by " + path + direction + ", e.id" + direction;
    }
}
