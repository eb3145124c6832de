package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Members;

/** Tasks as rows of a list: whom they are about, who has them, who is on them now. That files were seen so is noted of each, once a day. */
@ApplicationScoped
class TaskRows {
    private final CaseFileKinds kinds;
    private final FileAccess access;
    private final Members members;
    private final PresentInLists present;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TaskRows(
            CaseFileKinds kinds,
            FileAccess access,
            Members members,
            PresentInLists present,
            AuditTrail audit,
            Clock clock) {
        this.kinds = kinds;
        this.access = access;
        this.members = members;
        this.present = present;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those of these tasks.
     *
     * @param home where pages of this language begin
     */
    List<TaskListView.Row> of(List<CaseTask> page, String home) {
        Map<UUID, CaseLine> lines = new HashMap<>();
        Map<String, List<UUID>> byKind = page.stream()
                .collect(Collectors.groupingBy(
                        CaseTask::kind, Collectors.mapping(CaseTask::subject, Collectors.toList())));
        byKind.forEach((kind, ids) -> {
            Collection<UUID> once = Set.copyOf(ids);
            kinds.of(kind).lines(once).forEach(line -> lines.put(line.id(), line));
            audit.recordDaily("file.listed", kind, once);
        });
        Map<UUID, String> names = members.names(page.stream()
                .map(CaseTask::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Map<UUID, List<PresentNow>> now =
                present.of(page.stream().map(CaseTask::subject).toList());
        return page.stream()
                .map(task -> row(
                        task,
                        lines.get(task.subject()),
                        names,
                        today,
                        home,
                        now.getOrDefault(task.subject(), List.of())))
                .toList();
    }

    private TaskListView.Row row(
            CaseTask task,
            @Nullable CaseLine line,
            Map<UUID, String> names,
            LocalDate today,
            String home,
            List<PresentNow> now) {
        UUID owner = task.owner();
        return new TaskListView.Row(
                home + kinds.of(task.kind()).path(task.subject()),
                home + "/desk/files/" + task.kind() + "/" + task.subject(),
                task.kind(),
                line == null ? "" : line.number(),
                line == null ? "" : line.name(),
                line == null ? "" : line.place(),
                task.code(),
                task.words(),
                task.due(),
                task.due().isBefore(today),
                owner == null ? "" : names.getOrDefault(owner, "–"),
                access.reader().equals(owner),
                line == null ? null : line.phone(),
                now);
    }
}
