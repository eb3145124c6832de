package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.web.Problem;

/** What associations say of laws that changed; one association sees its own, the operator all that is open. */
@ApplicationScoped
public class LawSuggestions {
    /** So many of one association wait at most: more of them nobody would read. */
    public static final int MOST_OPEN = 20;

    private static final int SHOWN = 100;
    private static final String SELECT =
            "select id, tenant_id, citation, changed_on, note, url, state, suggested_at from platform.law_suggestion ";

    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    LawSuggestions(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /**
     * The open association says that a law changed.
     *
     * @throws Problem 409 where too many of its suggestions wait
     */
    public UUID suggest(SaidChange said) {
        UUID tenant = TenantContext.required().id();
        if (own().stream().filter(one -> one.state().equals("open")).count() >= MOST_OPEN) {
            throw Problem.conflict("law.suggest.many", MOST_OPEN);
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into platform.law_suggestion (id, tenant_id, citation, changed_on, note, url, state, suggested_at)"
                            + " values (?, ?, ?, ?, ?, ?, 'open', ?)")) {
                insert.setObject(1, id);
                insert.setObject(2, tenant);
                insert.setString(3, said.citation());
                insert.setObject(4, said.day());
                insert.setString(5, said.note());
                insert.setString(6, said.url());
                insert.setObject(7, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        });
        return id;
    }

    /** Those of the open association, the newest first. */
    public List<LawSuggestion> own() {
        return select(
                "where tenant_id = ? order by suggested_at desc limit " + SHOWN,
                TenantContext.required().id());
    }

    /** All that wait for the operator, the oldest first. */
    public List<LawSuggestion> open() {
        return select("where state = 'open' order by suggested_at limit " + SHOWN);
    }

    /** One that waits. */
    public Optional<LawSuggestion> open(UUID id) {
        return select("where state = 'open' and id = ?", id).stream().findFirst();
    }

    /** It was announced to all, or will not be; what was decided before stays. */
    public void decide(UUID id, boolean announced) {
        plumbing.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update platform.law_suggestion set state = ? where id = ? and state = 'open'")) {
                update.setString(1, announced ? "announced" : "declined");
                update.setObject(2, id);
                update.executeUpdate();
            }
        });
    }

    private List<LawSuggestion> select(String where, UUID... values) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
                for (int i = 0; i < values.length; i++) {
                    select.setObject(i + 1, values[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    List<LawSuggestion> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(suggestion(row));
                    }
                    return found;
                }
            }
        });
    }

    private static LawSuggestion suggestion(ResultSet row) throws SQLException {
        return new LawSuggestion(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new SaidChange(row.getString(3), row.getObject(4, LocalDate.class), row.getString(5), row.getString(6)),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
