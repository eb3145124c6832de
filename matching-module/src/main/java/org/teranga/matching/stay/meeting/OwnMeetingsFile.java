package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** The first meetings of a member, and which dates the member said would suit; nothing of the other side. */
@ApplicationScoped
class OwnMeetingsFile implements OwnFile {
    private static final String OWN = """
            select m.state, m.proposed, case when n.account_id = :account then cast(m.household_suits as text[])
                else cast(m.host_suits as text[]) end as suits, m.venue, m.starts_at,
                case when n.account_id = :account then m.interpreter end as interpreter
            from matching.stay_meeting m
            join matching.placement p on p.tenant_id = m.tenant_id and p.id = m.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where m.tenant_id = :tenant and (n.account_id = :account or o.account_id = :account)
            order by m.proposed_at, m.id
            """;

    private final TenantDatabase database;

    @Inject
    OwnMeetingsFile(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "firstMeetings";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return database.sql(OWN).bind("account", account).list(Line.class);
    }

    /**
     * A meeting.
     *
     * @param proposed    the dates that were proposed
     * @param suits       which of them suit the member, by their numbers; null while the member has not said
     * @param interpreter for the household; null for none
     */
    public record Line(
            String state,
            List<String> proposed,
            @Nullable List<String> suits,
            String venue,
            @Nullable Instant startsAt,
            @Nullable String interpreter) {}
}
