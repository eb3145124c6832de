package org.teranga.platform.privacy;

import org.teranga.platform.testing.UnitOfWork;

/** Keyed hashes without a server. */
public final class TestHash {
    private TestHash() {}

    /** As in a request of its own. */
    public static KeyedHash newRequest(MasterKey master, UnitOfWork work) {
        return new KeyedHash(new KeyRing(master, new WrappedKeys(work), work.outcome()));
    }
}
