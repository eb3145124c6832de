package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** What a member said of how they are where they live, or of who lives with them; nothing of the other side. */
@ApplicationScoped
class OwnStaysFile implements OwnFile {
    private static final String OWN = """
            select f.side, f.due, f.answer, f.answered_at, f.channel from matching.stay_follow_up f
            join matching.placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where f.tenant_id = :tenant and case f.side when 'household' then n.account_id else o.account_id end = :account
            order by f.due, f.id
            """;

    private final TenantDatabase database;

    @Inject
    OwnStaysFile(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "stays";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return database.sql(OWN).bind("account", account).list(Line.class);
    }

    /**
     * A day on which the member was asked.
     *
     * @param side       {@code household} or {@code host}
     * @param answer     {@code fine}, {@code talk} or {@code not_ok}; null where there is none yet
     * @param answeredAt when; null where there is none yet
     * @param channel    on the own page, or by which way staff heard it; null where there is none yet
     */
    public record Line(
            String side,
            LocalDate due,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String channel) {}
}
