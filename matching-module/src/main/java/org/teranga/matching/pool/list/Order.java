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

    /** These are always known, and have an index, which another place for what is not known would not use. */
    private static final Set<String> AGES = Set.of("received_at", "waiting_since");

    /** Orders that tell what the team does. */
    public static final Set<String> TELLING = Set.of("due", "touched");

    /** Those of these keys that tell everybody who may read the list nothing of the work of the team. */
    public static Set<String> open(Set<String> keys) {
        Set<String> open = new TreeSet<>(keys);
        open.removeAll(TELLING);
        return open;
    }

    /** When there was last contact with who left it. */
    public static final String TOUCHED =
            "(select c.at from platform.last_contact c where c.tenant_id = :tenant and c.person = e.person_id)";

    /** By when something in its file is to be done. */
    public static String due(String word) {
        return "(select min(t.due) from platform.case_file f join platform.case_task t on t.tenant_id = :tenant"
                + " and t.file_id = f.id and t.done_at is null where f.tenant_id = :tenant and f.kind = '" + word
                + "' and f.subject_id = e.id)";
    }

    /**
     * The order as SQL; equal rows stand by their ids, so that pages do not overlap, and what is not known comes last.
     *
     * @param paths the columns that the list can be sorted by, and where they are, as SQL over {@code e}
     * @throws IllegalArgumentException where the key is none of them
     */
    public String sql(Map<String, String> paths) {
        String path = paths.get(key);
        if (path == null) {
            throw new IllegalArgumentException("no order by " + key + ". Known are " + paths.keySet() + ".");
        }
        String direction = descending ? " desc" : "";
        String unknown = descending && !AGES.contains(key) ? " nulls last" : "";
        return " order by " + path + direction + unknown + ", e.id" + direction;
    }
}
