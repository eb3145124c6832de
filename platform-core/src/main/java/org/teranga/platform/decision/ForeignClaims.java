package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/**
 * What an association said where it comes from, of a person, an offer or a need, as its archive told: nobody here has confirmed it, and
 * nothing counts it. Whoever confirms does so in their own name, on evidence of their own.
 */
@ApplicationScoped
@Transactional
public class ForeignClaims {
    private final TenantSql sql;

    @Inject
    ForeignClaims(TenantSql sql) {
        this.sql = sql;
    }

    /** What was said of this one, in the order in which it stood in the archive. */
    public List<ForeignClaim> of(UUID subject) {
        return sql.list(
                "select source, facts, arrived_at, said_by, said_at from platform.foreign_claim where subject = ? order by id",
                ForeignClaims::claim,
                subject);
    }

    /** Nothing is said of an erased person any more. */
    void forget(@Observes PersonErased erased) {
        sql.change("delete from platform.foreign_claim where subject = ?", erased.person());
    }

    private static ForeignClaim claim(ResultSet row) throws SQLException {
        try (JsonReader facts = Json.createReader(new StringReader(row.getString(2)))) {
            OffsetDateTime saidAt = row.getObject(5, OffsetDateTime.class);
            return new ForeignClaim(
                    row.getString(1),
                    facts.readObject(),
                    Objects.requireNonNullElse(row.getString(4), ""),
                    saidAt == null ? null : saidAt.toInstant(),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        }
    }
}
