package org.teranga.matching.safeguarding.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an association asks, of whom, before what. It is drafted by one person and published by another, and counts from a day on; a
 * published version never changes. Of several that count, the one that was published last does. The platform's floor
 * ({@link FloorOfHelp}) is under every version, whatever it says.
 *
 * @param version counts on; {@link #FIRST} is what every association begins with
 * @param from    the first day on which it counts
 * @param kinds   kind of help to what is asked for it; a kind that is not among them is asked the floor
 * @param own     the association's own checks
 */
public record Policy(int version, LocalDate from, Map<String, List<Ask>> kinds, List<OwnCheck> own) {
    /** The version that every association starts with. */
    public static final int FIRST = 1;

    public Policy {
        Objects.requireNonNull(from, "from");
        Map<String, List<Ask>> copy = new LinkedHashMap<>();
        kinds.forEach((kind, asks) -> copy.put(kind, List.copyOf(asks)));
        kinds = Collections.unmodifiableMap(copy);
        own = List.copyOf(own);
    }

    /** The lines of this kind of help; the floor is not among them unless they say it. */
    public List<Ask> asks(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** The same under another number, from another day. */
    public Policy numbered(int number, LocalDate day) {
        return new Policy(number, day, kinds, own);
    }
}
