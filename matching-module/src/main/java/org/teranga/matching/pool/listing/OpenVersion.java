package org.teranga.matching.pool.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An open offer or need as it stood in one version of its row.
 *
 * @param id      which one
 * @param version which version of the row: what PostgreSQL calls it, since the number that counts changes comes twice where a transaction
 *     fails after it was read in it
 * @param person  a key that those have in common that are of one person, which means nothing outside of the snapshot; null where nothing
 *     tells that
 * @param open    it
 * @param <R>     an offer or a need
 */
public record OpenVersion<R>(
        UUID id, String version, @Nullable String person, R open) {
    /** The column that tells one version of a row from another. */
    public static final String COLUMN = "xmin::text || ctid::text as version";

    public OpenVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(open, "open");
    }

    /** Which version one of them has now. */
    public record Stamp(UUID id, String version) {}

    /**
     * All that are open now, in the order of the stamps; read are only those that are new or have another version than the one that is known.
     * What was closed meanwhile while it was being read is left out.
     */
    public static <R> List<OpenVersion<R>> renewed(
            List<OpenVersion<R>> known, List<Stamp> now, Function<Collection<UUID>, List<OpenVersion<R>>> read) {
        Map<UUID, OpenVersion<R>> kept = new HashMap<>(2 * known.size());
        known.forEach(one -> kept.put(one.id, one));
        List<UUID> changed = now.stream()
                .filter(stamp -> !kept.containsKey(stamp.id)
                        || !kept.get(stamp.id).version.equals(stamp.version))
                .map(Stamp::id)
                .toList();
        if (!changed.isEmpty()) {
            changed.forEach(kept::remove);
            read.apply(changed).forEach(one -> kept.put(one.id, one));
        }
        List<OpenVersion<R>> all = new ArrayList<>(now.size());
        now.stream().map(stamp -> kept.get(stamp.id)).filter(Objects::nonNull).forEach(all::add);
        return all;
    }
}
