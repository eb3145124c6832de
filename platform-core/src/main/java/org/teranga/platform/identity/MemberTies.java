package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** Accounts of one e-mail address, and who made which key. */
@ApplicationScoped
class MemberTies implements PersonTies {
    private static final String TIED = """
            select id, email_hash from platform.membership
            where id = any (cast(? as uuid[])) or email_hash = any (cast(? as text[]))
            union
            select k.maker, null from platform.api_key k where k.id = any (cast(? as uuid[]))
                and not exists (select 1 from platform.membership m where m.id = k.id)
            """;

    private final TenantSql sql;

    @Inject
    MemberTies(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Tied tied(Set<UUID> persons, Set<String> marks) {
        Set<UUID> ids = new HashSet<>();
        Set<String> found = new HashSet<>();
        String wanted = persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        sql.list(
                TIED,
                row -> {
                    ids.add(row.getObject(1, UUID.class));
                    String mark = row.getString(2);
                    return mark != null && found.add(mark);
                },
                wanted,
                "{" + String.join(",", marks) + "}",
                wanted);
        return new Tied(ids, found);
    }
}
