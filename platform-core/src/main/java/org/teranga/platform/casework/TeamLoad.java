package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.member.CaseMember;
import org.teranga.platform.casework.member.CaseMembers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;

/** Who of the team carries what. */
@ApplicationScoped
@Transactional
class TeamLoad {
    private final TenantDatabase database;
    private final Members members;
    private final CaseMembers works;
    private final Clock clock;

    @Inject
    TeamLoad(TenantDatabase database, Members members, CaseMembers works, Clock clock) {
        this.database = database;
        this.members = members;
        this.works = works;
        this.clock = clock;
    }

    /** All who work on files, who carries most first. */
    List<TeamLoadView.Row> rows() {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Map<UUID, Load> loads = new HashMap<>();
        database.sql("""
                        select f.owner, count(distinct f.id) as files, count(t.id) as tasks,
                            count(t.id) filter (where t.due < :today) as late
                        from platform.case_file f left join platform.case_task t on t.tenant_id = :tenant
                            and t.file_id = f.id and t.done_at is null
                        where f.tenant_id = :tenant and f.owner is not null group by f.owner
                        """).bind("today", today).list(Load.class).forEach(load -> loads.put(load.owner, load));
        Map<UUID, CaseMember> said = works.all();
        Map<UUID, String> names = members.namesOfAble(Permission.FILES_WORK);
        return names.entrySet().stream()
                .map(one -> row(
                        one.getValue(),
                        loads.getOrDefault(one.getKey(), new Load(one.getKey(), 0, 0, 0)),
                        said.getOrDefault(one.getKey(), CaseMember.SILENT),
                        names,
                        today))
                .sorted(Comparator.comparingLong(TeamLoadView.Row::tasks)
                        .reversed()
                        .thenComparing(TeamLoadView.Row::name))
                .toList();
    }

    private static TeamLoadView.Row row(
            String name, Load load, CaseMember member, Map<UUID, String> names, LocalDate today) {
        CaseMember.Absence away = member.isAway(today) ? member.away() : null;
        return new TeamLoadView.Row(
                load.owner.toString(),
                name,
                load.files,
                load.tasks,
                load.late,
                away == null ? null : away.until(),
                standIn(away, names));
    }

    private static String standIn(CaseMember.@Nullable Absence away, Map<UUID, String> names) {
        return away == null || away.standIn() == null ? "" : names.getOrDefault(away.standIn(), "");
    }

    private record Load(UUID owner, long files, long tasks, long late) {}
}
