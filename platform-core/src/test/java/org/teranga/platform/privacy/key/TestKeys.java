package org.teranga.platform.privacy.key;

import java.util.Base64;
import java.util.Optional;

/** Master keys for tests. */
public final class TestKeys {
    private TestKeys() {}

    /** A fresh one, fit for production. */
    public static MasterKey master() {
        return new MasterKey(Optional.of(Base64.getEncoder().encodeToString(Bytes.random())), "production");
    }
}
