package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.offer.OfferGate;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;

/**
 * What offers still lack before they can become placements: the platform's floor, and what the association asks beyond it. The person behind an offer may show it as that person, or with the account
 * to which the offer belongs: either counts.
 */
@ApplicationScoped
@Transactional
public class OfferFloor implements OfferGate {
    private final TenantSql sql;
    private final Floor floor;
    private final GatePolicy policy;

    @Inject
    OfferFloor(TenantSql sql, Floor floor, GatePolicy policy) {
        this.sql = sql;
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
        Map<UUID, List<QualificationKind>> lacking = floor.missing(
                holders.stream().flatMap(Holder::ids).distinct().toList(),
                asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<OfferId, List<String>> missing = new HashMap<>();
        for (Holder holder : holders) {
            Set<QualificationKind> ofKind = asked.getOrDefault(holder.kind, Set.of());
            List<String> codes = holder.lacks(lacking).stream()
                    .filter(ofKind::contains)
                    .map(QualificationKind::code)
                    .toList();
            if (!codes.isEmpty()) {
                missing.put(holder.offer, codes);
            }
        }
        return missing;
    }

    private List<Holder> holders(Collection<OfferId> offers) {
        String ids = String.join(",", offers.stream().map(OfferId::toString).toList());
        return sql.list(
                "select id, kind, person_id, account_id from matching.offer where id = any (cast(? as uuid[]))",
                OfferFloor::holder,
                "{" + ids + "}");
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("person_id", UUID.class),
                row.getObject("account_id", UUID.class));
    }

    private record Holder(
            OfferId offer,
            String kind,
            UUID person,
            @Nullable UUID account) {
        Stream<UUID> ids() {
            return account == null ? Stream.of(person) : Stream.of(person, account);
        }

        List<QualificationKind> lacks(Map<UUID, List<QualificationKind>> lacking) {
            List<QualificationKind> both = new ArrayList<>(lacking.getOrDefault(person, List.of()));
            if (account != null) {
                both.retainAll(lacking.getOrDefault(account, List.of()));
            }
            return both;
        }
    }
}
