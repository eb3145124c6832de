package org.teranga.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.house.TestClock;

/** What came in, over a real database. */
public final class InboxUnderTest {
    public final Inbox inbox;

    public InboxUnderTest(RealDatabase database, MasterKey master) {
        inbox = new Inbox(
                new SystemDatabase(new TestPlumbing(database)), new PlatformCipher(master), TestClock.clock());
    }

    /** What waits for an association, of a kind, the oldest first. */
    public List<byte[]> content(Tenant tenant, String kind) {
        return inbox.inWords(tenant.id(), new UUID(0, 0), 1000).stream()
                .filter(row -> row.kind().equals(kind))
                .map(inbox::open)
                .toList();
    }
}
