package org.teranga.platform.identity.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantDatabase;

/** Accounts of one e-mail address, and who made which key. */
@ApplicationScoped
class MemberTies implements PersonTies {
    private static final String TIED = """
            select id, email_hash from platform.membership
            where tenant_id = :tenant and (id = any (:persons) or email_hash = any (:marks))
            union
            select k.maker, null from platform.api_key k where k.tenant_id = :tenant and k.id = any (:persons)
                and not exists (select 1 from platform.membership m where m.tenant_id = k.tenant_id and m.id = k.id)
            """;

    private final TenantDatabase database;

    @Inject
    MemberTies(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public Tied tied(Set<UUID> persons, Set<String> marks) {
        Set<UUID> ids = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (Row row : database.sql(TIED)
                .bindIds("persons", persons)
                .bindTexts("marks", marks)
                .list(Row.class)) {
            ids.add(row.id);
            if (row.emailHash != null) {
                found.add(row.emailHash);
            }
        }
        return new Tied(ids, found);
    }

    private record Row(UUID id, @Nullable String emailHash) {}
}
