package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.tenancy.Tenant;

/**
 * Links what the trails have gained, association by association. It never links onto a chain that its file says is longer or other: what
 * was cut stays visible.
 */
@ApplicationScoped
class Sealer implements RecurringJob {
    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final int AT_ONCE = 1_000;

    private final EachTenant eachTenant;
    private final AuditRows rows;
    private final HeadFiles heads;
    private final MasterKey master;

    @Inject
    Sealer(EachTenant eachTenant, AuditRows rows, HeadFiles heads, MasterKey master) {
        this.eachTenant = eachTenant;
        this.rows = rows;
        this.heads = heads;
        this.master = master;
    }

    @Override
    public JobKind kind() {
        return new JobKind("audit.seal");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        eachTenant.run("sealing the audit trail", this::seal);
    }

    /** Seals whatever the open tenant's trail has gained. */
    void seal(Tenant tenant) {
        List<AuditEntry> entries = rows.unsealed(AT_ONCE);
        if (entries.isEmpty()) {
            return;
        }
        Optional<Link> last = rows.last();
        if (!agreesWithFile(tenant, last)) {
            LOG.log(
                    Level.ERROR,
                    "the audit trail of " + tenant.slug()
                            + " is not the one that was sealed: it is not sealed any further. Maybe: teranga tenant show "
                            + tenant.slug() + " --verify-audit");
            return;
        }
        while (!entries.isEmpty()) {
            Link end = link(tenant, last, entries);
            heads.write(tenant.id(), new ChainHead(end.position(), end.mac()));
            last = Optional.of(end);
            entries = entries.size() < AT_ONCE ? List.of() : rows.unsealed(AT_ONCE);
        }
    }

    private Link link(Tenant tenant, Optional<Link> last, List<AuditEntry> entries) {
        ChainKey key = new ChainKey(master, tenant.id());
        byte[] mac = last.map(Link::mac).orElse(new byte[0]);
        long position = last.map(Link::position).orElse(0L);
        List<Link> links = new ArrayList<>(entries.size());
        for (AuditEntry entry : entries) {
            mac = key.link(mac, ++position, entry);
            links.add(new Link(position, entry.id(), mac));
        }
        rows.add(links);
        return links.getLast();
    }

    private boolean agreesWithFile(Tenant tenant, Optional<Link> last) {
        try {
            Optional<ChainHead> head = heads.read(tenant.id());
            return head.isEmpty()
                    || last.isPresent()
                            && head.get().position() <= last.get().position()
                            && rows.at(head.get().position())
                                    .filter(link ->
                                            Arrays.equals(link.mac(), head.get().mac()))
                                    .isPresent();
        } catch (ForgedHead forged) {
            return false;
        }
    }
}
