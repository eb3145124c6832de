package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** The changes of laws that associations report; one association sees its own, the operator all that is open. */
@ApplicationScoped
public class LawSuggestions {
    /** So many of one association wait at most: more of them nobody would read. */
    public static final int MOST_OPEN = 20;

    private static final int SHOWN = 100;
    private static final String SELECT =
            "select id, tenant_id, citation, changed_on, note, url, state, suggested_at from platform.law_suggestion ";

    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    LawSuggestions(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The open association says that a law changed.
     *
     * @throws Refusal conflict where too many of its suggestions wait
     */
    public UUID suggest(SaidChange said) {
        UUID tenant = TenantContext.required().id();
        if (own().stream().filter(one -> one.state().equals("open")).count() >= MOST_OPEN) {
            throw Refusal.conflict("law.suggest.many", MOST_OPEN);
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.sql("""
                        insert into platform.law_suggestion (id, tenant_id, citation, changed_on, note, url, state, suggested_at)
                        values (:id, :tenant, :citation, :changedOn, :note, :url, 'open', :suggestedAt)
                        """)
                .bind("id", id)
                .bind("tenant", tenant)
                .bind("citation", said.citation())
                .bind("changedOn", said.day())
                .bind("note", said.note())
                .bind("url", said.url())
                .bind("suggestedAt", now)
                .update();
        return id;
    }

    /** Those of the open association, the newest first. */
    public List<LawSuggestion> own() {
        return suggestions(database.sql(SELECT + "where tenant_id = :tenant order by suggested_at desc limit " + SHOWN)
                .bind("tenant", TenantContext.required().id()));
    }

    /** All that wait for the operator, the oldest first. */
    public List<LawSuggestion> open() {
        return suggestions(database.sql(SELECT + "where state = 'open' order by suggested_at limit " + SHOWN));
    }

    /** One that waits. */
    public Optional<LawSuggestion> open(UUID id) {
        return suggestions(database.sql(SELECT + "where state = 'open' and id = :id")
                        .bind("id", id))
                .stream()
                .findFirst();
    }

    /** It was announced to all, or will not be; what was decided before stays. */
    public void decide(UUID id, boolean announced) {
        database.sql("update platform.law_suggestion set state = :state where id = :id and state = 'open'")
                .bind("state", announced ? "announced" : "declined")
                .bind("id", id)
                .update();
    }

    private static List<LawSuggestion> suggestions(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::suggestion).toList();
    }

    private record Row(
            UUID id,
            UUID tenantId,
            String citation,
            LocalDate changedOn,
            String note,
            String url,
            String state,
            Instant suggestedAt) {
        LawSuggestion suggestion() {
            return new LawSuggestion(id, tenantId, new SaidChange(citation, changedOn, note, url), state, suggestedAt);
        }
    }
}
