package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Contacts;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/**
 * Before somebody is erased: with whom something was wrong is kept, as far as five years need it, unless two have lifted that. After five
 * years every bar goes, those of people who were never erased as well.
 */
@ApplicationScoped
class KeepBars implements ErasureReach, RecurringJob {
    private static final String WRONG = """
            select p.need_id, p.offer_id, (select min(b.id::text)::uuid from matching.bar b
                where b.need_id = p.need_id and b.offer_id = p.offer_id and b.pair_lifted_at is null) as bar
            from matching.placement p
            where p.end_reason = 'not_well' and p.changed_at > ? and (p.need_id = any (?::uuid[]) or p.offer_id = any (?::uuid[]))
                and coalesce((select bool_or(b.pair_lifted_at is null) from matching.bar b
                    where b.need_id = p.need_id and b.offer_id = p.offer_id), true)
            group by p.need_id, p.offer_id
            """;

    private final TenantSql sql;
    private final Needs needs;
    private final Offers offers;
    private final Contacts contacts;
    private final ErasedBars bars;
    private final EndBars ends;
    private final EachTenant tenants;

    @Inject
    KeepBars(
            TenantSql sql,
            Needs needs,
            Offers offers,
            Contacts contacts,
            ErasedBars bars,
            EndBars ends,
            EachTenant tenants) {
        this.sql = sql;
        this.needs = needs;
        this.offers = offers;
        this.contacts = contacts;
        this.bars = bars;
        this.ends = ends;
        this.tenants = tenants;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        String ids = "{"
                + String.join(",", who.records().stream().map(UUID::toString).toList()) + "}";
        List<Wrong> found = sql.list(
                WRONG,
                row -> new Wrong(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                ends.before(),
                ids,
                ids);
        found.forEach(this::keep);
    }

    private void keep(Wrong wrong) {
        Need need = needs.find(new NeedId(wrong.need)).orElse(null);
        Offer offer = offers.find(new OfferId(wrong.offer)).orElse(null);
        if (need != null && offer != null) {
            bars.keep(contacts.open(need.contact()), contacts.open(offer.contact()), wrong.bar);
        }
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.bars");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        tenants.run("ending bars", tenant -> {
            bars.forget();
            ends.old();
        });
    }

    /** Two between whom something was wrong, and the bar that was raised then. */
    private record Wrong(UUID need, UUID offer, @Nullable UUID bar) {}
}
