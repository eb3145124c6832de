package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** Whose projects are: the household, and the accounts that stand behind its needs. Rules about oneself ask here. */
@ApplicationScoped
@Transactional
public class ProjectPeople {
    private static final String OF = """
            select p.id, p.person_id as person, n.account_id as account from matching.project p
            left join matching.need n on n.tenant_id = p.tenant_id and n.person_id = p.person_id
            where p.tenant_id = :tenant and p.id = any (:ids) order by p.id, n.id
            """;

    private static final String BEHIND = """
            select p.id from matching.project p where p.tenant_id = :tenant and exists
                (select 1 from matching.need n where n.tenant_id = p.tenant_id and n.person_id = p.person_id
                    and (n.account_id = any (:own) or n.id = any (:needs)))
            """;

    private final TenantDatabase database;

    @Inject
    ProjectPeople(TenantDatabase database) {
        this.database = database;
    }

    /** Everybody behind each of these projects that there is: the person under whose key it lies first. */
    public Map<UUID, Set<UUID>> of(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> people = new LinkedHashMap<>();
        database.sql(OF).bindIds("ids", ids).list(Row.class).forEach(row -> {
            Set<UUID> of = people.computeIfAbsent(row.id, any -> new LinkedHashSet<>());
            of.add(row.person);
            if (row.account != null) {
                of.add(row.account);
            }
        });
        return people;
    }

    /**
     * The projects behind which one of these stands.
     *
     * @param own   accounts of one human
     * @param needs needs that are that human's own matter
     */
    public Set<UUID> behind(Collection<UUID> own, Collection<UUID> needs) {
        return Set.copyOf(
                database.sql(BEHIND).bindIds("own", own).bindIds("needs", needs).list(UUID.class));
    }

    private record Row(UUID id, UUID person, @Nullable UUID account) {}
}
