package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;

/** The proofs of erasures. */
@ApplicationScoped
class Proofs {
    private static final String COLUMNS = "select id, slug, erased_at, proof, signature from admin.erasure";

    private final Plumbing plumbing;
    private final PlatformSignature signature;
    private final PlatformHost host;

    @Inject
    Proofs(Plumbing plumbing, PlatformSignature signature, PlatformHost host) {
        this.plumbing = plumbing;
        this.signature = signature;
        this.host = host;
    }

    /** Writes a proof. Its id is the association's, so that those who left know where to look before there is one. */
    Proof write(Tenant tenant, Leaving leaving, long rows, int accounts, Instant now) {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("platform", host.base().toString())
                .add("association", tenant.slug())
                .add("id", tenant.id().toString())
                .add("askedAt", seconds(leaving.askedAt()))
                .add("askedBy", leaving.askedBy().told());
        leaving.second().ifPresent(second -> all.add("confirmedBy", second.told()));
        if (leaving.confirmedAt() != null) {
            all.add("confirmedAt", seconds(leaving.confirmedAt()));
        }
        String text = all.add("erasedAt", seconds(now))
                .add("keysDestroyed", true)
                .add("rowsDeleted", rows)
                .add("accountsClosed", accounts)
                .add("signedBy", "Ed25519 " + signature.publicKey())
                .build()
                .toString();
        return new Proof(tenant.id(), tenant.slug(), now, text, signature.sign(text));
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Keeps one, on the connection of the transaction that deletes what it proves. */
    void keep(Proof proof, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into admin.erasure (id, slug, erased_at, proof, signature) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, proof.id());
            insert.setString(2, proof.slug());
            insert.setObject(3, OffsetDateTime.ofInstant(proof.erasedAt(), ZoneOffset.UTC));
            insert.setString(4, proof.text());
            insert.setString(5, proof.signature());
            insert.executeUpdate();
        }
    }

    Optional<Proof> find(UUID id) {
        return one(COLUMNS + " where id = ?", id);
    }

    /** The latest of this slug. */
    Optional<Proof> latest(String slug) {
        return one(COLUMNS + " where slug = ? order by erased_at desc limit 1", slug);
    }

    private Optional<Proof> one(String sql, Object value) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, value);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Proof(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    row.getString(4),
                                    row.getString(5)))
                            : Optional.empty();
                }
            }
        });
    }
}
