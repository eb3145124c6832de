package org.teranga.platform.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The papers that were printed lately, of each association as many as it has room for: pages that one has printed push out none of
 * another's, but for an association of which nobody has asked anything for long.
 */
final class KeptPapers {
    private static final UUID PLATFORM = new UUID(0, 0);
    private static final int ASSOCIATIONS = 32;
    private static final int ROOM = 4 << 20;

    private final int associations;
    private final int room;
    private final Map<UUID, Kept> byAssociation = new LinkedHashMap<>(16, 0.75f, true);

    KeptPapers() {
        this(ASSOCIATIONS, ROOM);
    }

    /**
     * Keeps less.
     *
     * @param associations of how many
     * @param room         bytes of each
     */
    KeptPapers(int associations, int room) {
        this.associations = associations;
        this.room = room;
    }

    /** A copy of the open association's paper of this key. */
    synchronized Optional<byte[]> get(String key) {
        Kept kept = byAssociation.get(association());
        return kept == null
                ? Optional.empty()
                : Optional.ofNullable(kept.papers.get(key)).map(byte[]::clone);
    }

    /** Keeps a paper of the open association, which nobody changes; one that is larger than all the room is not kept. */
    synchronized void keep(String key, byte[] paper) {
        if (paper.length > room) {
            return;
        }
        Kept kept = byAssociation.computeIfAbsent(association(), any -> new Kept());
        byte[] before = kept.papers.put(key, paper);
        kept.bytes += paper.length - (before == null ? 0 : before.length);
        var oldest = kept.papers.values().iterator();
        while (kept.bytes > room) {
            kept.bytes -= oldest.next().length;
            oldest.remove();
        }
        if (byAssociation.size() > associations) {
            byAssociation.remove(byAssociation.keySet().iterator().next());
        }
    }

    private static UUID association() {
        return TenantContext.current().map(Tenant::id).orElse(PLATFORM);
    }

    private static final class Kept {
        private final Map<String, byte[]> papers = new LinkedHashMap<>(16, 0.75f, true);
        private long bytes;
    }
}
