package org.teranga.tenantadmin.transfer.archive.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.UUID;

/** The ids that are others on this platform than where the archive was made. */
public interface Renaming {
    /** All ids stay. */
    Renaming NONE = there -> there;

    /** The id here. */
    UUID of(UUID there);

    /** The accounts of an archive of this platform: some have been made anew, all other ids stay. */
    static Renaming accounts(Map<UUID, UUID> hereByThere) {
        Map<UUID, UUID> here = Map.copyOf(hereByThere);
        return here.isEmpty() ? NONE : there -> here.getOrDefault(there, there);
    }

    /**
     * All ids of an archive that is not of this platform: each gets another one, the same wherever it stands, that nobody can know before.
     * So none of them is an account, a person or a document of this platform, whatever the archive says. The moment that an id begins with
     * stays, since lists are ordered by it.
     */
    static Renaming strangers() {
        UUID secret = UUID.randomUUID();
        return there -> {
            MessageDigest digest = EntryOutput.sha256();
            digest.update((secret + " " + there).getBytes(StandardCharsets.UTF_8));
            ByteBuffer drawn = ByteBuffer.wrap(digest.digest());
            long most = there.getMostSignificantBits() & ~0xfffL | drawn.getLong() & 0xfffL;
            long least = drawn.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(most, least);
        };
    }
}
