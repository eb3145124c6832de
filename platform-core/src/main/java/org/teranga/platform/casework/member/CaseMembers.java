package org.teranga.platform.casework.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;

/** How the members of the open association's team work on files. */
@ApplicationScoped
@Transactional
public class CaseMembers {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    CaseMembers(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How one works. */
    public CaseMember of(UUID account) {
        return database.sql("select account_id, languages, departments, away_from, away_until, stand_in"
                        + " from platform.case_member where tenant_id = :tenant and account_id = :account")
                .bind("account", account)
                .first(Row.class)
                .map(Row::member)
                .orElse(CaseMember.SILENT);
    }

    /** How all work who have said so, by their accounts. */
    public Map<UUID, CaseMember> all() {
        Map<UUID, CaseMember> all = new HashMap<>();
        database.sql("select account_id, languages, departments, away_from, away_until, stand_in"
                        + " from platform.case_member where tenant_id = :tenant")
                .list(Row.class)
                .forEach(row -> all.put(row.accountId, row.member()));
        return all;
    }

    /** Whose tasks somebody sees as their own today: theirs, and those of whom they stand in for. */
    public Set<UUID> actsFor(UUID account) {
        Set<UUID> mine = new HashSet<>(Set.of(account));
        mine.addAll(database.sql("select account_id from platform.case_member where tenant_id = :tenant"
                        + " and stand_in = :account and :today between away_from and away_until")
                .bind("account", account)
                .bind("today", LocalDate.now(clock.withZone(Formats.ZONE)))
                .list(UUID.class));
        return mine;
    }

    void say(UUID account, CaseMember member) {
        Optional<CaseMember.Absence> away = Optional.ofNullable(member.away());
        database.sql("""
                        insert into platform.case_member (tenant_id, account_id, languages, departments, away_from, away_until, stand_in)
                        values (:tenant, :account, :languages, :departments, cast(:from as date), cast(:until as date), cast(:standIn as uuid))
                        on conflict (tenant_id, account_id) do update set languages = excluded.languages,
                            departments = excluded.departments, away_from = excluded.away_from, away_until = excluded.away_until,
                            stand_in = excluded.stand_in
                        """)
                .bind("account", account)
                .bindTexts("languages", member.languages())
                .bindTexts("departments", member.departments())
                .bind("from", away.map(CaseMember.Absence::from).orElse(null))
                .bind("until", away.map(CaseMember.Absence::until).orElse(null))
                .bind("standIn", away.map(CaseMember.Absence::standIn).orElse(null))
                .update();
    }

    void left(@Observes MembershipEnded membership) {
        database.sql(
                        "update platform.case_member set stand_in = null where tenant_id = :tenant and stand_in = :account")
                .bind("account", membership.account())
                .update();
        database.sql("delete from platform.case_member where tenant_id = :tenant and account_id = :account")
                .bind("account", membership.account())
                .update();
    }

    private record Row(
            UUID accountId,
            List<String> languages,
            List<String> departments,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayUntil,
            @Nullable UUID standIn) {
        CaseMember member() {
            return new CaseMember(
                    languages,
                    departments,
                    awayFrom == null || awayUntil == null
                            ? null
                            : new CaseMember.Absence(awayFrom, awayUntil, standIn));
        }
    }
}
