package org.teranga.matching.moveon.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;

/** Helpers who are one of those with whom the household lives, under whichever offer, account or address: they read nothing of its plan. */
@ApplicationScoped
class HelpersAtHome {
    private static final String LIVES_WITH = """
            select distinct o.id, o.person_id as person, o.account_id as account from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.need m on m.tenant_id = p.tenant_id and m.kind = 'housing'
                and (m.person_id = n.person_id or m.account_id = n.account_id)
            join matching.placement h on h.tenant_id = p.tenant_id and h.need_id = m.id and h.contact_open
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = h.offer_id
            where p.tenant_id = :tenant and p.id = :placement
            """;

    private static final String HELPER = """
            select o.id, o.person_id as person, o.account_id as account from matching.placement p
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.id = :placement
            """;

    private final TenantDatabase database;
    private final Homes homes;
    private final Persons persons;

    @Inject
    HelpersAtHome(TenantDatabase database, Homes homes, Persons persons) {
        this.database = database;
        this.homes = homes;
        this.persons = persons;
    }

    /** Whether whoever helps by this placement is one of them. */
    boolean include(UUID placement) {
        List<Row> hosts = database.sql(LIVES_WITH).bind("placement", placement).list(Row.class);
        if (hosts.isEmpty()) {
            return false;
        }
        Set<UUID> there = new HashSet<>();
        hosts.forEach(host -> {
            host.persons().forEach(there::add);
            there.addAll(homes.everLivedAt(new OfferId(host.id)));
        });
        return database.sql(HELPER).bind("placement", placement).first(Row.class).stream()
                .flatMap(Row::persons)
                .anyMatch(helper -> persons.sameHuman(helper, there));
    }

    private record Row(UUID id, UUID person, @Nullable UUID account) {
        Stream<UUID> persons() {
            return Stream.of(person, account).filter(Objects::nonNull);
        }
    }
}
