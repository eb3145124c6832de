package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** What a member said of last days: whether a stay was to be longer; nothing of the other side. */
@ApplicationScoped
class OwnLastDaysFile implements OwnFile {
    private static final String OWN = """
            select w.side, w.last_day, w.longer, w.until, w.said_at from matching.stay_wish w
            join matching.placement p on p.tenant_id = w.tenant_id and p.id = w.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where w.tenant_id = :tenant and case w.side when 'household' then n.account_id else o.account_id end = :account
            order by w.last_day, w.side
            """;

    private final TenantDatabase database;

    @Inject
    OwnLastDaysFile(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "lastDays";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return database.sql(OWN).bind("account", account).list(Line.class);
    }

    /** A last day, and what the member said of it; null while the member has not. */
    public record Line(
            String side,
            LocalDate lastDay,
            @Nullable Boolean longer,
            @Nullable LocalDate until,
            @Nullable Instant saidAt) {}
}
