package org.teranga.rights.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.publication.SearchDocuments;
import org.teranga.rights.RightsKinds;

/**
 * Which pages a reader wants. A page that names no status, situation or department is for everybody.
 *
 * @param asked      words to search; empty for none
 * @param audience   a status; empty for any
 * @param situation  a situation; empty for any
 * @param department a department's code; empty for any
 */
record RightsFilter(String asked, String audience, String situation, String department) {
    /** As it stands in the address; what nobody knows is left out. */
    static RightsFilter of(
            @Nullable String asked,
            @Nullable String audience,
            @Nullable String situation,
            @Nullable String department) {
        String words = asked == null ? "" : asked.strip();
        return new RightsFilter(
                words.length() > SearchDocuments.LONGEST ? words.substring(0, SearchDocuments.LONGEST) : words,
                audience != null && RightsKinds.AUDIENCES.contains(audience) ? audience : "",
                situation != null && RightsKinds.SITUATIONS.contains(situation) ? situation : "",
                department != null && department.matches("[0-9AB]{2,3}") ? department : "");
    }

    boolean none() {
        return asked.isEmpty() && audience.isEmpty() && situation.isEmpty() && department.isEmpty();
    }

    boolean fits(Document page) {
        return fits(page::labels);
    }

    /** Whether a page with these labels is wanted: a word to its values. */
    boolean fits(Function<String, Set<String>> labels) {
        return fits(labels.apply(RightsKinds.AUDIENCE), audience)
                && fits(labels.apply(RightsKinds.SITUATION), situation)
                && fits(labels.apply(RightsKinds.DEPARTMENT), department);
    }

    private static boolean fits(Set<String> of, String wanted) {
        return wanted.isEmpty() || of.isEmpty() || of.contains(wanted);
    }

    RightsFilter forAudience(String other) {
        return new RightsFilter(asked, other, situation, department);
    }

    RightsFilter inSituation(String other) {
        return new RightsFilter(asked, audience, other, department);
    }

    RightsFilter inDepartment(String other) {
        return new RightsFilter(asked, audience, situation, other);
    }

    /** The end of the address, from the question mark on; for nothing a question mark alone. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", asked);
        add(parts, "for", audience);
        add(parts, "situation", situation);
        add(parts, "department", department);
        return "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
