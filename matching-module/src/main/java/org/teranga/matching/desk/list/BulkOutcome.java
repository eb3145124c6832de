package org.teranga.matching.desk.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

/**
 * The outcome of an action on the ticked rows of a list, shown above the list.
 *
 * @param done {@code withdrawn}, {@code restored}, or {@code nothing} where no row was ticked
 * @param rows those for which it was done, by which it can be undone
 */
public record BulkOutcome(String done, List<String> rows) {
    private static final Set<String> KNOWN = Set.of("withdrawn", "restored", "nothing");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    public BulkOutcome {
        Objects.requireNonNull(done, "done");
        rows = List.copyOf(rows);
    }

    /** What the address of the list says happened; null where nothing did. */
    static @Nullable BulkOutcome told(Answers query) {
        String done = query.first("done");
        if (!KNOWN.contains(done)) {
            return null;
        }
        String rows = query.first("rows");
        return new BulkOutcome(
                done,
                Stream.of(rows.split(","))
                        .filter(id -> ID.matcher(id).matches())
                        .toList());
    }
}
