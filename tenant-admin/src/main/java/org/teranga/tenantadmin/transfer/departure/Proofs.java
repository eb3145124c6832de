package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;

/** The proofs of erasures. */
@ApplicationScoped
class Proofs {
    private static final String SELECT = "select id, slug, erased_at, proof as text, signature from admin.erasure ";

    private final SystemDatabase database;
    private final PlatformSignature signature;
    private final PlatformHost host;

    @Inject
    Proofs(SystemDatabase database, PlatformSignature signature, PlatformHost host) {
        this.database = database;
        this.signature = signature;
        this.host = host;
    }

    /** Writes a proof. Its id is the association's, so that those who left know where to look before there is one. */
    ErasureProof write(Tenant tenant, Leaving leaving, long rows, int accounts, Instant now) {
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
        return new ErasureProof(tenant.id(), tenant.slug(), now, text, signature.sign(text));
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Keeps one, in the transaction that deletes what it proves. */
    void keep(ErasureProof proof, TenantDatabase erasing) {
        erasing.sqlOfAll("insert into admin.erasure (id, slug, erased_at, proof, signature)"
                        + " values (:id, :slug, :erasedAt, :text, :signature)")
                .bind("id", proof.id())
                .bind("slug", proof.slug())
                .bind("erasedAt", proof.erasedAt())
                .bind("text", proof.text())
                .bind("signature", proof.signature())
                .update();
    }

    Optional<ErasureProof> find(UUID id) {
        return database.sql(SELECT + "where id = :id").bind("id", id).first(ErasureProof.class);
    }

    /** The latest of this slug. */
    Optional<ErasureProof> latest(String slug) {
        return database.sql(SELECT + "where slug = :slug order by erased_at desc limit 1")
                .bind("slug", slug)
                .first(ErasureProof.class);
    }
}
