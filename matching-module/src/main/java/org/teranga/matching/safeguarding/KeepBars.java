package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

/** Before somebody is erased: with whom something was wrong is kept, as far as five years need it. After them it goes. */
@ApplicationScoped
class KeepBars implements ErasureReach, RecurringJob {
    private final TenantSql sql;
    private final Needs needs;
    private final Offers offers;
    private final Contacts contacts;
    private final ErasedBars bars;
    private final EachTenant tenants;

    @Inject
    KeepBars(TenantSql sql, Needs needs, Offers offers, Contacts contacts, ErasedBars bars, EachTenant tenants) {
        this.sql = sql;
        this.needs = needs;
        this.offers = offers;
        this.contacts = contacts;
        this.bars = bars;
        this.tenants = tenants;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        String ids = "{"
                + String.join(",", who.records().stream().map(UUID::toString).toList()) + "}";
        List<ErasedBars.Pair> pairs = sql.list(
                "select distinct need_id, offer_id from matching.placement where end_reason = 'not_well'"
                        + " and (need_id = any (?::uuid[]) or offer_id = any (?::uuid[]))",
                row -> new ErasedBars.Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                ids,
                ids);
        pairs.forEach(this::keep);
    }

    private void keep(ErasedBars.Pair pair) {
        Need need = needs.find(new NeedId(pair.need())).orElse(null);
        Offer offer = offers.find(new OfferId(pair.offer())).orElse(null);
        if (need != null && offer != null) {
            bars.keep(contacts.open(need.contact()), contacts.open(offer.contact()));
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
        tenants.run("ending bars", tenant -> bars.forget());
    }
}
