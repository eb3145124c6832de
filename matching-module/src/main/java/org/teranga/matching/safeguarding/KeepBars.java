package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/**
 * Before somebody is erased: with whom something was wrong is kept, as far as five years need it, unless two have lifted that. After five
 * years every bar goes, those of people who were never erased as well.
 */
@ApplicationScoped
class KeepBars implements ErasureReach, RecurringJob {
    private static final String WRONG = """
            select p.need_id as need, p.offer_id as offer, (select cast(min(cast(b.id as text)) as uuid) from matching.bar b
                where b.tenant_id = :tenant and b.need_id = p.need_id and b.offer_id = p.offer_id and b.pair_lifted_at is null) as bar
            from matching.placement p
            where p.tenant_id = :tenant and p.end_reason = 'not_well' and p.changed_at > :since
                and (p.need_id = any (:records) or p.offer_id = any (:records))
                and coalesce((select bool_or(b.pair_lifted_at is null) from matching.bar b
                    where b.tenant_id = :tenant and b.need_id = p.need_id and b.offer_id = p.offer_id), true)
            group by p.need_id, p.offer_id
            """;

    private final TenantDatabase database;
    private final Needs needs;
    private final Offers offers;
    private final Contacts contacts;
    private final ErasedBars bars;
    private final EndBars ends;
    private final EachTenant tenants;

    @Inject
    KeepBars(
            TenantDatabase database,
            Needs needs,
            Offers offers,
            Contacts contacts,
            ErasedBars bars,
            EndBars ends,
            EachTenant tenants) {
        this.database = database;
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
        database.sql(WRONG)
                .bind("since", ends.before())
                .bindIds("records", who.records())
                .list(Wrong.class)
                .forEach(this::keep);
    }

    private void keep(Wrong wrong) {
        Need need = needs.find(wrong.need).orElse(null);
        Offer offer = offers.find(wrong.offer).orElse(null);
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
    private record Wrong(
            NeedId need, OfferId offer, @Nullable UUID bar) {}
}
