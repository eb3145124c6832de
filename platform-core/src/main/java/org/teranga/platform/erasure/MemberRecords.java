package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.TenantContext;

/** The accounts of members. The last administrator is not erased: somebody must be able to open the door to the others. */
@ApplicationScoped
@Transactional
class MemberRecords implements PersonRecords, ErasureObstacle {
    private final MemberBook members;
    private final TenantDatabase database;
    private final KeyedHash hash;

    @Inject
    MemberRecords(MemberBook members, TenantDatabase database, KeyedHash hash) {
        this.members = members;
        this.database = database;
        this.hash = hash;
    }

    @Override
    public List<PersonRecord> of(Collection<UUID> persons) {
        return members.find(persons).values().stream()
                .map(MemberRecords::record)
                .toList();
    }

    @Override
    public List<PersonRecord> near(PersonRecord one) {
        return of(database.sql("select id from platform.membership"
                        + " where tenant_id = :tenant and (id = :account or email_hash = :address)")
                .bind("account", one.account())
                .bind("address", address(one.known().email()))
                .list(UUID.class));
    }

    @Override
    public Optional<UUID> personOf(UUID record) {
        return members.find(record).map(Member::subject);
    }

    @Override
    public List<PersonRecord> quietSince(Instant openSince, Instant closedSince) {
        return of(database.sql(
                        "select id from platform.membership"
                                + " where tenant_id = :tenant and coalesce(seen_at, since) < :openSince order by since limit 2000")
                .bind("openSince", openSince)
                .list(UUID.class));
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        List<UUID> administrators = database.sql("select id from platform.membership"
                        + " where tenant_id = :tenant and 'ADMIN' = any (roles) and suspended_at is null")
                .list(UUID.class);
        boolean last = !administrators.isEmpty() && persons.containsAll(administrators);
        return last ? Optional.of("erasure.obstacle.last_administrator") : Optional.empty();
    }

    private @Nullable String address(@Nullable String email) {
        return email == null ? null : EmailAddress.parse(email).map(hash::email).orElse(null);
    }

    private static PersonRecord record(Member member) {
        return new PersonRecord(
                member.subject(),
                member.subject(),
                "account",
                "",
                new KnownAs(blank(member.name()), blank(member.email()), null),
                member.language(TenantContext.required().languages()),
                member.subject(),
                false,
                member.seenAt() == null ? member.since() : member.seenAt());
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
