package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/**
 * What an association said where it comes from, of a person, an offer or a need, as its archive told: nobody here has confirmed it, and
 * nothing counts it. Whoever confirms does so in their own name, on evidence of their own.
 */
@ApplicationScoped
@Transactional
public class ForeignClaims {
    private final TenantDatabase database;

    @Inject
    ForeignClaims(TenantDatabase database) {
        this.database = database;
    }

    /** What was said of this one, in the order in which it stood in the archive. */
    public List<ForeignClaim> of(UUID subject) {
        return database
                .sql("select source, facts, arrived_at, said_by, said_at from platform.foreign_claim"
                        + " where tenant_id = :tenant and subject = :subject order by id")
                .bind("subject", subject)
                .list(Row.class)
                .stream()
                .map(Row::claim)
                .toList();
    }

    /** Nothing is said of an erased person any more. */
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.foreign_claim where tenant_id = :tenant and subject = :person")
                .bind("person", erased.person())
                .update();
    }

    private record Row(
            String source,
            String facts,
            Instant arrivedAt,
            @Nullable String saidBy,
            @Nullable Instant saidAt) {
        ForeignClaim claim() {
            try (JsonReader said = Json.createReader(new StringReader(facts))) {
                return new ForeignClaim(
                        source, said.readObject(), Objects.requireNonNullElse(saidBy, ""), saidAt, arrivedAt);
            }
        }
    }
}
