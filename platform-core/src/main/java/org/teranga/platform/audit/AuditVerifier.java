package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.teranga.platform.audit.AuditFault.Kind;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Follows an association's chain from its beginning and holds it against the trail and the signed file. */
@ApplicationScoped
public class AuditVerifier {
    private final AuditRows rows;
    private final HeadFiles heads;
    private final MasterKey master;

    @Inject
    AuditVerifier(AuditRows rows, HeadFiles heads, MasterKey master) {
        this.rows = rows;
        this.heads = heads;
        this.master = master;
    }

    /** Verifies a whole trail; another association must not be open on the thread. */
    public AuditReport verify(Tenant tenant) {
        return verify(tenant, Optional.empty());
    }

    /**
     * Verifies a whole trail.
     *
     * @param kept an end that an earlier report told and somebody kept away from this machine: the chain must still hold it
     */
    public AuditReport verify(Tenant tenant, Optional<ChainHead> kept) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            ChainCheck check = new ChainCheck(new ChainKey(master, tenant.id()));
            rows.follow(check::follow);
            rows.inserted().forEach(entry -> check.fault(Kind.INSERTED, "entry " + entry.id()));
            head(tenant, check);
            kept.filter(head -> !holds(head))
                    .ifPresent(head -> check.fault(Kind.SET_BACK, "position " + head.position()));
            return check.report(rows.waiting());
        }
    }

    private void head(Tenant tenant, ChainCheck check) {
        try {
            Optional<ChainHead> head = heads.read(tenant.id());
            if (head.isEmpty()) {
                if (check.length() > 0) {
                    check.fault(Kind.HEAD_MISSING, "position " + check.length());
                }
            } else if (!holds(head.get())) {
                check.fault(Kind.CUT, "position " + head.get().position());
            }
        } catch (ForgedHead forged) {
            check.fault(Kind.HEAD_FORGED, "file");
        }
    }

    private boolean holds(ChainHead head) {
        return rows.at(head.position())
                .filter(link -> Arrays.equals(link.mac(), head.mac()))
                .isPresent();
    }
}
