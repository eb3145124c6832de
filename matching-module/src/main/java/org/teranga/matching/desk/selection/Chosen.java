package org.teranga.matching.desk.selection;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teranga.matching.desk.list.ListAddress;
import org.teranga.platform.form.Answers;

/**
 * Rows of a list that somebody ticked, and the part of the list in which they stood, so that the reader comes back to it.
 *
 * @param rows the ids that were ticked
 * @param list the query of the list's address, from the question mark on
 */
record Chosen(List<UUID> rows, String list) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 200;

    /** What was sent; an id that is none is left out. */
    static Chosen of(Answers sent) {
        List<UUID> rows = sent.all("pick").stream()
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .limit(MOST)
                .map(UUID::fromString)
                .toList();
        return new Chosen(rows, ListAddress.of(sent));
    }

    /**
     * Back to the list, which tells what became of the rows.
     *
     * @param path of the list
     * @param done see {@code BulkOutcome}
     * @param changed the rows for which it was done
     */
    URI back(String path, String done, Collection<UUID> changed) {
        String rows = changed.stream().map(UUID::toString).collect(Collectors.joining(","));
        return URI.create(path + list + "&done=" + done + "&rows=" + rows + "#told");
    }
}
