package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** The domains that associations want and have not proved yet. */
@ApplicationScoped
public class DomainClaims {
    /** Where this platform answers, at a domain that leads here before anybody has it, that it does. */
    public static final String WELL_KNOWN = "/.well-known/teranga-domain";

    private static final String COLUMNS = "select host, proof, reach, looked_at, fault from platform.domain_claim ";

    private final Plumbing plumbing;

    @Inject
    DomainClaims(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Those of an association, by name. */
    public List<Claim> of(Tenant tenant) {
        return plumbing.call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(COLUMNS + "where tenant_id = ? order by host")) {
                select.setObject(1, tenant.id());
                return claims(select);
            }
        });
    }

    /** One of an association. */
    public Optional<Claim> find(Tenant tenant, String host) {
        return of(tenant).stream().filter(claim -> claim.host.equals(host)).findFirst();
    }

    /** What is answered at a domain that somebody wants; empty where nobody does. */
    public List<String> reach(String host) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + "where host = ? order by reach")) {
                select.setString(1, host);
                return claims(select).stream().map(Claim::reach).toList();
            }
        });
    }

    /** Keeps that an association wants a domain; again is no error, and keeps its proof. */
    public void add(Tenant tenant, String host, String proof, String reach) {
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into platform.domain_claim"
                    + " (tenant_id, host, proof, reach) values (?, ?, ?, ?) on conflict do nothing")) {
                insert.setObject(1, tenant.id());
                insert.setString(2, host);
                insert.setString(3, proof);
                insert.setString(4, reach);
                insert.executeUpdate();
            }
        });
    }

    /**
     * Keeps what was found when it was looked at.
     *
     * @param fault a code; null where all is well
     */
    public void looked(Tenant tenant, String host, @Nullable String fault, Instant now) {
        plumbing.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update platform.domain_claim set looked_at = ?, fault = ? where tenant_id = ? and host = ?")) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setString(2, fault);
                update.setObject(3, tenant.id());
                update.setString(4, host);
                update.executeUpdate();
            }
        });
    }

    /** Gives it up. */
    public void remove(Tenant tenant, String host) {
        plumbing.run(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from platform.domain_claim where tenant_id = ? and host = ?")) {
                delete.setObject(1, tenant.id());
                delete.setString(2, host);
                delete.executeUpdate();
            }
        });
    }

    private static List<Claim> claims(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Claim> claims = new ArrayList<>();
            while (rows.next()) {
                @Nullable OffsetDateTime looked = rows.getObject(4, OffsetDateTime.class);
                claims.add(new Claim(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        looked == null ? null : looked.toInstant(),
                        rows.getString(5)));
            }
            return claims;
        }
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
