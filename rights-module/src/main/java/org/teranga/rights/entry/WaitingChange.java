package org.teranga.rights.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One difference between a waiting entry and what readers see.
 *
 * @param before what readers see; empty where nothing
 * @param after  what they will see; empty where nothing
 */
public record WaitingChange(String before, String after) {
    /** All that is another, field by field. */
    public static List<WaitingChange> between(Map<String, List<String>> before, Map<String, List<String>> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<WaitingChange> changes = new ArrayList<>();
        for (String field : fields) {
            String was = String.join(", ", before.getOrDefault(field, List.of()));
            String is = String.join(", ", after.getOrDefault(field, List.of()));
            if (!was.equals(is)) {
                changes.add(new WaitingChange(was, is));
            }
        }
        return changes;
    }
}
