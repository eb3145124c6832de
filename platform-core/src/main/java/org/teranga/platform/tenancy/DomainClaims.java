package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SystemDatabase;

/** The domains that associations want and have not proved yet. */
@ApplicationScoped
public class DomainClaims {
    /** Where this platform answers, at a domain that leads here before anybody has it, that it does. */
    public static final String WELL_KNOWN = "/.well-known/teranga-domain";

    private final SystemDatabase database;

    @Inject
    DomainClaims(SystemDatabase database) {
        this.database = database;
    }

    /** Those of an association, by name. */
    public List<Claim> of(Tenant tenant) {
        return database.sql("select host, proof, reach, looked_at as looked, fault from platform.domain_claim"
                        + " where tenant_id = :tenant order by host")
                .bind("tenant", tenant.id())
                .list(Claim.class);
    }

    /** One of an association. */
    public Optional<Claim> find(Tenant tenant, String host) {
        return of(tenant).stream().filter(claim -> claim.host.equals(host)).findFirst();
    }

    /** What is answered at a domain that somebody wants; empty where nobody does. */
    public List<String> reach(String host) {
        return database.sql("select reach from platform.domain_claim where host = :host order by reach")
                .bind("host", host)
                .list(String.class);
    }

    /** Keeps that an association wants a domain; again is no error, and keeps its proof. */
    public void add(Tenant tenant, String host, String proof, String reach) {
        database.sql("insert into platform.domain_claim (tenant_id, host, proof, reach)"
                        + " values (:tenant, :host, :proof, :reach) on conflict do nothing")
                .bind("tenant", tenant.id())
                .bind("host", host)
                .bind("proof", proof)
                .bind("reach", reach)
                .update();
    }

    /**
     * Keeps what was found when it was looked at.
     *
     * @param fault a code; null where all is well
     */
    public void looked(Tenant tenant, String host, @Nullable String fault, Instant now) {
        database.sql("update platform.domain_claim set looked_at = :now, fault = :fault"
                        + " where tenant_id = :tenant and host = :host")
                .bind("now", now)
                .bind("fault", fault)
                .bind("tenant", tenant.id())
                .bind("host", host)
                .update();
    }

    /** Gives it up. */
    public void remove(Tenant tenant, String host) {
        database.sql("delete from platform.domain_claim where tenant_id = :tenant and host = :host")
                .bind("tenant", tenant.id())
                .bind("host", host)
                .update();
    }

    /**
     * A domain that is wanted.
     *
     * @param proof  what its owner writes into DNS
     * @param reach  what this platform answers there
     * @param looked when it was last looked at; null where it never was
     * @param fault  what was missing then, as a code; null where nothing was
     */
    public record Claim(
            String host,
            String proof,
            String reach,
            @Nullable Instant looked,
            @Nullable String fault) {}
}
