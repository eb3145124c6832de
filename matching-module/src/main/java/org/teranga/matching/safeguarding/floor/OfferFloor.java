package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferGate;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;

/**
 * Says what offers still lack before they can become placements: the platform's floor of their kind of help, and what the association asks
 * beyond it. Qualifications belong to a person and follow no record: what counts is what the person whose record it is now has shown,
 * together with the account to which the offer belongs by its own yes. An account that was only asked whether the offer is its own counts
 * for nothing, and a record that became another person's starts anew.
 */
@ApplicationScoped
@Transactional
public class OfferFloor implements OfferGate {
    /**
     * Nothing of the account counts while nobody has said that another name or address is the same person's, or where somebody said that
     * it is not; nor where the offer names another address than the account's own: a member does not lend what they have shown.
     */
    private static final String HOLDERS = """
            select o.id as offer, o.kind,
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
    private final Floor floor;
    private final GatePolicy policy;

    @Inject
    OfferFloor(TenantDatabase database, Floor floor, GatePolicy policy) {
        this.database = database;
        this.floor = floor;
        this.policy = policy;
    }

    @Override
    public List<String> missing(OfferId offer) {
        return missing(List.of(offer)).getOrDefault(offer, List.of());
    }

    /**
     * What these offers lack today. Two queries, however many they are.
     *
     * @return for each that lacks something, the codes of what, in their order; who lacks nothing is left out
     */
    public Map<OfferId, List<String>> missing(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        List<Holder> holders = holders(offers);
        Map<String, Set<QualificationKind>> asked = new HashMap<>();
        holders.forEach(holder -> asked.computeIfAbsent(holder.kind, policy::asked));
        Map<UUID, Set<QualificationKind>> held =
                floor.held(holders.stream().flatMap(Holder::ids).distinct().toList());
        Map<OfferId, List<String>> missing = new HashMap<>();
        for (Holder holder : holders) {
            Set<QualificationKind> shown = holder.ids()
                    .flatMap(id -> held.getOrDefault(id, Set.of()).stream())
                    .collect(Collectors.toSet());
            List<String> codes = Floor.lacking(shown, asked.getOrDefault(holder.kind, Floor.OF_A_HOME)).stream()
                    .map(QualificationKind::code)
                    .toList();
            if (!codes.isEmpty()) {
                missing.put(holder.offer, codes);
            }
        }
        return missing;
    }

    private List<Holder> holders(Collection<OfferId> offers) {
        return database.sql(HOLDERS)
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(Holder.class);
    }

    private record Holder(
            OfferId offer,
            String kind,
            UUID person,
            @Nullable UUID account) {
        Stream<UUID> ids() {
            return account == null ? Stream.of(person) : Stream.of(person, account);
        }
    }
}
