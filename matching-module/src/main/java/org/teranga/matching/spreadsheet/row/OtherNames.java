package org.teranga.matching.spreadsheet.row;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;

/**
 * Columns that have two names: ours, and the one under which others know it. A cell stays under the name that stands in the file, so that
 * the row is known again by what it says.
 */
public final class OtherNames {
    private static final Map<String, String> NAMES = names();

    private OtherNames() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(OfferFields.OTHER_NAMES);
        names.putAll(NeedFields.OTHER_NAMES);
        return Map.copyOf(names);
    }

    /** These columns, and the other names of some. */
    public static Set<String> with(Set<String> columns, Map<String, String> others) {
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(others.keySet());
        return Set.copyOf(all);
    }

    /** The cells under our names, in the words of our codes; where both names stand, ours counts. */
    static Map<String, String> ours(Map<String, String> cells) {
        Map<String, String> ours = new HashMap<>(cells);
        NAMES.forEach((theirs, name) -> {
            String said = ours.remove(theirs);
            if (said != null) {
                ours.putIfAbsent(name, ValueWords.code(name, said).orElse(said));
            }
        });
        return ours;
    }

    /** The name under which a column stands in the file. */
    static String written(String column, Map<String, String> cells) {
        return cells.containsKey(column)
                ? column
                : NAMES.entrySet().stream()
                        .filter(name -> name.getValue().equals(column) && cells.containsKey(name.getKey()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(column);
    }
}
