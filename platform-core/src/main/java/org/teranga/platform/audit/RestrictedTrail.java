package org.teranga.platform.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What of the trail is not for each of its readers. Beans of this type are found by themselves; without any, whoever reads the trail reads
 * all of it. Nothing is ever left out of what is sealed and verified.
 */
public interface RestrictedTrail {
    /** The type of object, as entries name it, of which some readers learn nothing: not that there is any. */
    String objectType();

    /** The objects of that type whose entries the reader of this request may see. */
    Set<UUID> told();

    /** What is held back from this reader besides; {@link HeldBack#NOTHING} for nearly everybody. */
    HeldBack heldBack();

    /**
     * Objects of the reader's own, of which they do not learn now who reads them.
     *
     * @param objects which
     * @param from    from which moment on
     */
    record HeldBack(Set<UUID> objects, Instant from) {
        /** Nothing. */
        public static final HeldBack NOTHING = new HeldBack(Set.of(), Instant.parse("9999-01-01T00:00:00Z"));

        public HeldBack {
            objects = Set.copyOf(objects);
        }

        /** All of these. */
        static HeldBack together(Collection<HeldBack> all) {
            return all.stream()
                    .reduce(
                            NOTHING,
                            (one, other) -> new HeldBack(union(one.objects, other.objects), earlier(one, other)));
        }

        private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
            Set<UUID> both = new HashSet<>(some);
            both.addAll(others);
            return both;
        }

        private static Instant earlier(HeldBack one, HeldBack other) {
            return one.from.isBefore(other.from) ? one.from : other.from;
        }
    }
}
