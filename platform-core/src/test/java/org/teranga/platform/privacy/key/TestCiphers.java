package org.teranga.platform.privacy.key;

import java.util.ArrayList;
import java.util.UUID;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.testing.ToldEvents;
import org.teranga.platform.testing.UnitOfWork;

/** Ciphers without a server; each is as in a request of its own. */
public final class TestCiphers {
    private TestCiphers() {}

    /** For the fields of persons. */
    public static FieldCipher fields(MasterKey master, UnitOfWork work) {
        return new FieldCipher(ring(master, work));
    }

    /** For look-ups. */
    public static KeyedHash hash(MasterKey master, UnitOfWork work) {
        return new KeyedHash(ring(master, work));
    }

    /** Erases a person of the open association. */
    public static void erase(MasterKey master, UnitOfWork work, UUID person) {
        new Erasure(new WrappedKeys(work.database()), ring(master, work), new ToldEvents<>(new ArrayList<>()))
                .erasePerson(person);
    }

    private static KeyRing ring(MasterKey master, UnitOfWork work) {
        return new KeyRing(master, new WrappedKeys(work.database()), work.outcome());
    }
}
