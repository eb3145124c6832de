package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;
import org.teranga.matching.safeguarding.policy.standing.ShownCheck;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.ShownQualifications;

/**
 * Of whom something can be asked about offers, and what they have shown. Qualifications belong to a person and follow no record: what
 * counts is what the person whose record it is now has shown, together with the account to which the offer belongs by its own yes. An
 * account that was only asked whether the offer is its own counts for nothing, and a record that became another person's starts anew.
 */
@ApplicationScoped
@Transactional
public class AskedOffers {
    /**
     * Nothing of the account counts while nobody has said that another name or address is the same person's, or where somebody said that
     * it is not; nor where the offer names another address than the account's own: a member does not lend what they have shown.
     */
    private static final String HOLDERS = """
            select o.id as offer, o.kind, o.person_id as host,
                case when lent then cast('00000000-0000-0000-0000-000000000000' as uuid) else o.person_id end as person,
                case when lent or exists (select 1 from matching.identity_change c where c.tenant_id = :tenant
                    and c.record_kind = 'offer' and c.record_id = o.id and c.new_person = o.person_id
                    and c.old_person <> c.new_person and (c.outcome is null or c.outcome <> 'same'))
                    then null else o.account_id end as account
            from matching.offer o cross join lateral (select o.email is not null and exists (select 1 from platform.membership m
                where m.tenant_id = :tenant and m.id = o.account_id and m.id = o.person_id and m.email_hash is not null and not exists
                    (select 1 from matching.offer_trace t
                     where t.tenant_id = :tenant and t.offer_id = o.id and t.hash = m.email_hash)) as lent) l
            where o.tenant_id = :tenant and o.id = any (:offers)
            """;

    private final TenantDatabase database;
    private final AdultsOfHomes homes;
    private final ShownQualifications qualifications;
    private final Exemptions exemptions;

    @Inject
    AskedOffers(
            TenantDatabase database, AdultsOfHomes homes, ShownQualifications qualifications, Exemptions exemptions) {
        this.database = database;
        this.homes = homes;
        this.qualifications = qualifications;
        this.exemptions = exemptions;
    }

    /** Of whom something can be asked about these offers; as many queries for many as for one. */
    public Map<OfferId, AskedPeople> people(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        List<Holder> holders = database.sql(HOLDERS)
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(Holder.class);
        Map<OfferId, AdultsOfHomes.HomeOfOffer> lived = homes.of(holders.stream()
                .filter(holder -> holder.kind.equals("housing"))
                .map(Holder::offer)
                .toList());
        Map<OfferId, AskedPeople> people = new HashMap<>();
        for (Holder holder : holders) {
            AdultsOfHomes.HomeOfOffer home = lived.get(holder.offer);
            UUID homeId = home == null ? holder.offer.value() : home.id();
            List<AskedAdult> adults = home == null ? List.of() : home.adults();
            people.put(holder.offer, new AskedPeople(holder.kind, holder.host, holder.ids(), homeId, adults));
        }
        return people;
    }

    /** What all of these have shown, or are exempted from, and nobody took back, as far as it has not ended by itself on that day. */
    public ChecksShown shown(Collection<AskedPeople> people, LocalDate day) {
        Set<UUID> holders = new HashSet<>();
        for (AskedPeople one : people) {
            holders.addAll(one.counts());
            holders.add(one.home());
            one.adults().forEach(adult -> holders.add(adult.person()));
        }
        Map<UUID, List<ShownCheck>> shown = new HashMap<>();
        qualifications
                .of(holders, day)
                .forEach((holder, list) -> shown.put(
                        holder,
                        list.stream()
                                .map(one -> new ShownCheck(one.kind(), one.shownOn(), one.until()))
                                .toList()));
        return new ChecksShown(shown, exemptions.on(holders, day));
    }

    private record Holder(
            OfferId offer,
            String kind,
            UUID host,
            UUID person,
            @Nullable UUID account) {
        Set<UUID> ids() {
            return account == null || account.equals(person) ? Set.of(person) : Set.of(person, account);
        }
    }
}
