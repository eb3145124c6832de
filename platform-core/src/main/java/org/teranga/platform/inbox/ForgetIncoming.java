package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.key.NotAuthentic;
import org.teranga.platform.tenancy.TenantContext;

/** What came in from or about a person who is erased, and is still there in words, loses them. */
@ApplicationScoped
class ForgetIncoming implements ErasureReach {
    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final Inbox inbox;
    private final Instance<InboxKind> kinds;

    @Inject
    ForgetIncoming(Inbox inbox, @Any Instance<InboxKind> kinds) {
        this.inbox = inbox;
        this.kinds = kinds;
    }

    @Override
    public void reach(ErasedPersons who) {
        UUID tenant = TenantContext.required().id();
        List<InboxRow> some = inbox.inWords(tenant, FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(row -> concerns(row, who)).map(InboxRow::id).forEach(inbox::destroy);
            some = inbox.inWords(tenant, some.getLast().id(), AT_ONCE);
        }
    }

    private boolean concerns(InboxRow row, ErasedPersons who) {
        try {
            byte[] content = inbox.open(row);
            return kinds.stream()
                    .filter(kind -> kind.code().equals(row.kind()))
                    .anyMatch(kind -> kind.concerns(content, who));
        } catch (NotAuthentic foreign) {
            return false; // sealed under a master key that is gone: nobody reads it any more
        }
    }
}
