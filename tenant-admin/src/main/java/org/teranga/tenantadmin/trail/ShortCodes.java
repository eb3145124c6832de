package org.teranga.tenantadmin.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Short codes of ids, no two of them alike. They are the ends of the ids: an id begins with the time that it was made at, which many share,
 * and ends with what was drawn by lot. The same id has the same code on each page, longer only where two on one page end alike.
 */
final class ShortCodes {
    private static final int SHORT = 8;

    private final Map<UUID, String> codes = new HashMap<>();

    private ShortCodes() {}

    /** Those of these ids. */
    static ShortCodes of(Collection<UUID> ids) {
        ShortCodes all = new ShortCodes();
        Map<String, UUID> taken = new HashMap<>();
        for (UUID id : ids.stream().distinct().sorted().toList()) {
            int length = SHORT;
            while (taken.putIfAbsent(end(id, length), id) != null) {
                length++;
            }
            all.codes.put(id, end(id, length));
        }
        return all;
    }

    /** The code of one; of one that was not among them its end. */
    String of(UUID id) {
        return codes.getOrDefault(id, end(id, SHORT));
    }

    private static String end(UUID id, int length) {
        String digits = id.toString().replace("-", "");
        return digits.substring(digits.length() - length);
    }
}
