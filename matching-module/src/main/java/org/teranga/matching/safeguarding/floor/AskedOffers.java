package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
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
            case when o.kind = 'housing' then coalesce(o.home_id, o.id) else o.id end as home, lender.id is not null as lent,
            case when o.account_id is not null and lender.id is null and not exists (select 1 from matching.identity_change c
                where c.tenant_id = :tenant and c.record_kind = 'offer' and c.record_id = o.id and c.new_person = o.person_id
                    and c.old_person <> c.new_person and (c.outcome is null or c.outcome <> 'same'))
                then o.account_id end as account
        from matching.offer o left join platform.membership lender
            on lender.tenant_id = :tenant and lender.id = o.person_id and lender.id = o.account_id and o.email is not null
                and lender.email_hash is not null and not exists (select 1 from matching.offer_trace t
                    where t.tenant_id = :tenant and t.offer_id = o.id and t.hash = lender.email_hash)
        where o.tenant_id = :tenant and o.id = any (:offers)
        """;

    /** What the person of an offer is called where nothing that anybody has shown counts for it. */
    private static final UUID NOBODY = new UUID(0, 0);

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
        Map<HomeId, List<AskedAdult>> adults = homes.of(
                holders.stream().filter(Holder::housing).map(Holder::home).collect(Collectors.toSet()));
        Map<OfferId, AskedPeople> people = HashMap.newHashMap(holders.size());
        for (Holder holder : holders) {
            List<AskedAdult> there = holder.housing() ? adults.getOrDefault(holder.home, List.of()) : List.of();
            people.put(
                    holder.offer, new AskedPeople(holder.kind, holder.host, holder.ids(), holder.home.value(), there));
        }
        return people;
    }

    /** These offers with what was shown, as of that day; as many queries for many as for one. */
    public CheckedOffers checked(Collection<OfferId> offers, LocalDate day) {
        Map<OfferId, AskedPeople> people = people(offers);
        return new CheckedOffers(people, people.isEmpty() ? ChecksShown.NONE : shown(people.values(), day));
    }

    /**
     * What all of these have shown, or are exempted from, and nobody took back, as far as it has not ended by itself on that day. It is what
     * counts on any later day too, once what has ended until then is taken off, as whoever holds something against it does.
     */
    public ChecksShown shown(Collection<AskedPeople> people, LocalDate day) {
        Set<UUID> holders = HashSet.newHashSet(3 * people.size());
        for (AskedPeople one : people) {
            holders.addAll(one.counts());
            holders.add(one.home());
            one.adults().forEach(adult -> holders.add(adult.person()));
        }
        Map<UUID, List<ShownCheck>> shown = new HashMap<>();
        for (ShownQualifications.One one : qualifications.of(holders, day)) {
            shown.computeIfAbsent(one.holder(), any -> new ArrayList<>())
                    .add(new ShownCheck(one.kind(), one.shownOn(), one.until()));
        }
        return new ChecksShown(shown, exemptions.on(holders, day));
    }

    private record Holder(
            OfferId offer,
            String kind,
            UUID host,
            HomeId home,
            boolean lent,
            @Nullable UUID account) {
        boolean housing() {
            return kind.equals("housing");
        }

        Set<UUID> ids() {
            UUID person = lent ? NOBODY : host;
            return account == null || account.equals(person) ? Set.of(person) : Set.of(person, account);
        }
    }
}
