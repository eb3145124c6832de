package org.teranga.matching.pool.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * The order in which a list is sorted.
 *
 * @param key        the name of the column
 * @param descending whether it runs down
 */
public record Order(String key, boolean descending) {
    public Order {
        Objects.requireNonNull(key, "key");
    }

    /**
     * The order that an address asks for: a key, with a minus before it where it runs down.
     *
     * @param asked as it was written, or null
     * @param usual where nothing is asked
     * @throws Refusal invalid where the list cannot be sorted so
     */
    public static Order of(@Nullable String asked, Order usual, Set<String> keys) {
        if (asked == null || asked.isBlank()) {
            return usual;
        }
        String key = asked.strip().replaceFirst("^-", "");
        if (!keys.contains(key)) {
            String known = String.join(", ", new TreeSet<>(keys));
            throw Refusal.invalid(List.of(FieldError.of("sort", "intake.unknown_choice", key, known)));
        }
        return new Order(key, asked.strip().startsWith("-"));
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
