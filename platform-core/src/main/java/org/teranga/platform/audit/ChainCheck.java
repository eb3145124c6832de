package org.teranga.platform.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.audit.AuditFault.Kind;

/** One walk along a chain. A fault is told where it is: the walk goes on from the link as it is stored. */
final class ChainCheck {
    private static final int MOST_FAULTS = 100;

    private final ChainKey key;
    private final List<AuditFault> faults = new ArrayList<>();
    private byte[] before = new byte[0];
    private long last;

    ChainCheck(ChainKey key) {
        this.key = key;
    }

    void follow(Link link, Optional<AuditEntry> entry) {
        if (link.position() != last + 1) {
            fault(Kind.LINK_REMOVED, "positions " + (last + 1) + " to " + (link.position() - 1));
        }
        if (entry.isEmpty()) {
            fault(Kind.ENTRY_REMOVED, "position " + link.position());
        } else if (link.position() == last + 1
                && !MessageDigest.isEqual(link.mac(), key.link(before, link.position(), entry.get()))) {
            fault(Kind.ALTERED, "position " + link.position());
        }
        before = link.mac();
        last = link.position();
    }

    void fault(Kind kind, String where) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new AuditFault(kind, where));
        }
    }

    /** The position of the last link. */
    long length() {
        return last;
    }

    AuditReport report(long waiting) {
        return new AuditReport(last, waiting, last == 0 ? "" : new ChainHead(last, before).toString(), faults);
    }
}
