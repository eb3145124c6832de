package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;

/** The whole record as a spreadsheet, for whoever answers for what was taught. */
@ApplicationScoped
@Transactional
class WriteRecord {
    private static final int PER_CENT = 1_000;
    private static final List<String> COLUMNS = List.of(
            "id",
            "person",
            "name",
            "course",
            "round",
            "version",
            "started_at",
            "last_at",
            "parts",
            "attempts",
            "best_percent",
            "completed_at",
            "until",
            "certificate",
            "revoked_at");

    private final Rounds rounds;
    private final Courses courses;
    private final Members members;
    private final PlatformHost host;

    @Inject
    WriteRecord(Rounds rounds, Courses courses, Members members, PlatformHost host) {
        this.rounds = rounds;
        this.courses = courses;
        this.members = members;
        this.host = host;
    }

    /** A line for each round of each person, the oldest first. */
    String sheet() {
        List<Rounds.Round> all = rounds.all();
        Map<UUID, Course> byId = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<UUID, String> names =
                members.names(all.stream().map(Rounds.Round::person).collect(Collectors.toSet()));
        String address = host.addressOf(TenantContext.required().slug()) + "/credentials/";
        StringBuilder sheet = new StringBuilder();
        CsvLines.line(sheet, COLUMNS);
        for (Rounds.Round one : all) {
            CsvLines.line(
                    sheet,
                    List.of(
                            one.id().toString(),
                            one.person().toString(),
                            names.getOrDefault(one.person(), ""),
                            Objects.requireNonNull(byId.get(one.course())).slug(),
                            String.valueOf(one.round()),
                            String.valueOf(one.version()),
                            day(one.startedAt()),
                            day(one.lastAt()),
                            String.valueOf(one.parts()),
                            String.valueOf(one.attempts()),
                            one.best() == null ? "" : String.valueOf(one.best() / PER_CENT),
                            day(one.completedAt()),
                            Objects.toString(one.until(), ""),
                            one.certificate() == null ? "" : address + one.certificate(),
                            day(one.revokedAt())));
        }
        return sheet.toString();
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : moment.atZone(Formats.ZONE).toLocalDate().toString();
    }
}
