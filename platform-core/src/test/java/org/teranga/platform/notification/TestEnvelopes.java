package org.teranga.platform.notification;

import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestCiphers;
import org.teranga.platform.testing.UnitOfWork;

/** Envelopes without a server. */
public final class TestEnvelopes {
    private TestEnvelopes() {}

    public static Envelopes of(MasterKey master, UnitOfWork transactions) {
        return new Envelopes(TestCiphers.fields(master, transactions), new PlatformCipher(master));
    }
}
