package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The homes whose offer says two things that cannot both be so: somebody calls before anybody is proposed there. */
@ApplicationScoped
public class Contradictions {
    private static final String FOUND = """
            select o.id, o.receipt_number as number, c.code from matching.offer o
            cross join lateral (values
                ('man_women_only', o.host = 'single_man' and 'women_only' = any (o.conditions)),
                ('many_no_dates', o.capacity >= 6 and o.available_from is null and o.available_until is null),
                ('alone_with_others', o.host in ('single_man', 'single_woman') and exists (select 1 from matching.home_adult a
                    where a.tenant_id = :tenant and a.home_id = coalesce(o.home_id, o.id) and not a.host and a.moved_out_at is null)))
                c(code, so)
            where o.tenant_id = :tenant and o.kind = 'housing' and o.status in ('received', 'proposed') and c.so
                and (cast(:offer as uuid) is null or o.id = :offer)
            order by o.received_at, o.id, c.code limit 200
            """;

    private final TenantDatabase database;

    @Inject
    Contradictions(TenantDatabase database) {
        this.database = database;
    }

    /** What contradicts itself: which offer, and how. */
    List<Contradiction> all() {
        return found(null);
    }

    /** How this offer contradicts itself, as codes with the message {@code visit.contradicts.<code>}. */
    public List<String> of(OfferId offer) {
        return found(offer.value()).stream().map(Contradiction::code).toList();
    }

    private List<Contradiction> found(@Nullable UUID offer) {
        return database.sql(FOUND).bind("offer", offer).list(Contradiction.class);
    }

    /** An offer that contradicts itself; the code has the message {@code visit.contradicts.<code>}. */
    record Contradiction(UUID id, String number, String code) {}
}
