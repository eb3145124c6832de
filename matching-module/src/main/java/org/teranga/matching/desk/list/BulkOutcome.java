package org.teranga.matching.desk.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

/**
 * The outcome of an action on many rows of a list, shown above the list.
 *
 * @param done    {@code withdrawn, restored}; {@code asked} whether they still stand; {@code assign, share, stage, undone} of their files; or {@code nothing} where no row was chosen
 * @param rows    those that were withdrawn, by which it can be undone
 * @param act     by which what was done with files, or with the whole list, can be undone; empty for anything else
 * @param changed in how many files it was done
 * @param left    how many were left as they are
 */
public record BulkOutcome(String done, List<String> rows, String act, int changed, int left) {
    private static final Set<String> FILES = Set.of("assign", "share", "stage", "undone");
    private static final Set<String> KNOWN = Set.of("withdrawn", "restored", "nothing", "asked");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    public BulkOutcome {
        Objects.requireNonNull(done, "done");
        rows = List.copyOf(rows);
    }

    /** Of rows that were withdrawn or taken back, or of none. */
    public BulkOutcome(String done, List<String> rows) {
        this(done, rows, "", 0, 0);
    }

    /** What the address of the list says happened; null where nothing did. */
    static @Nullable BulkOutcome told(Answers query) {
        String done = query.first("done");
        if (FILES.contains(done) && ID.matcher(query.first("act")).matches()) {
            return new BulkOutcome(
                    done, List.of(), query.first("act"), count(query.first("changed")), count(query.first("left")));
        }
        if (!KNOWN.contains(done)) {
            return null;
        }
        return new BulkOutcome(
                done,
                Stream.of(query.first("rows").split(","))
                        .filter(id -> ID.matcher(id).matches())
                        .toList(),
                ID.matcher(query.first("act")).matches() ? query.first("act") : "",
                count(query.first("changed")),
                count(query.first("left")));
    }

    /** With how many rows of the list itself it was done. */
    public int count() {
        return act.isEmpty() ? rows.size() : changed;
    }

    /** Whether it was done with files. */
    public boolean files() {
        return FILES.contains(done);
    }

    private static int count(String text) {
        return COUNT.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
