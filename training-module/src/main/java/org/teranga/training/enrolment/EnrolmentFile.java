package org.teranga.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;

/** Every course that a person has taken, round by round: what was done in it, which ways through stories, when it was completed. */
@ApplicationScoped
class EnrolmentFile implements OwnFile {
    private static final String PARTS = """
            select d.enrolment, d.part, d.at, d.percent, null as node from training.part_done d
            join training.enrolment e on e.tenant_id = :tenant and e.id = d.enrolment
            where d.tenant_id = :tenant and e.person = :person order by d.at, d.part
            """;
    private static final String CHOICES = """
            select c.enrolment, c.part, c.at, null::integer as percent, c.node from training.scenario_choice c
            join training.enrolment e on e.tenant_id = :tenant and e.id = c.enrolment
            where c.tenant_id = :tenant and e.person = :person order by c.part, c.telling, c.step
            """;

    private final Enrolments enrolments;
    private final Completions completions;
    private final Courses courses;
    private final TenantDatabase database;

    @Inject
    EnrolmentFile(Enrolments enrolments, Completions completions, Courses courses, TenantDatabase database) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.courses = courses;
        this.database = database;
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public Object of(UUID account) {
        Map<UUID, Course> all = courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<UUID, String> keys = all.values().stream()
                .flatMap(course -> course.outline().parts().stream())
                .collect(Collectors.toMap(Part::id, Part::key, (one, same) -> one));
        Map<UUID, Completion> completed =
                completions.of(account).stream().collect(Collectors.toMap(Completion::enrolment, Function.identity()));
        Map<UUID, List<Step>> parts = steps(account, keys, PARTS);
        Map<UUID, List<Step>> choices = steps(account, keys, CHOICES);
        return enrolments.of(account).stream()
                .map(one -> new Round(
                        one.course(),
                        Objects.requireNonNull(all.get(one.course()), "course of an enrolment")
                                .slug(),
                        one.round(),
                        one.version(),
                        one.startedAt(),
                        one.lastAt(),
                        one.lastPart() == null ? null : keys.get(one.lastPart()),
                        one.lastPlace(),
                        parts.getOrDefault(one.id(), List.of()),
                        choices.getOrDefault(one.id(), List.of()),
                        kept(completed.get(one.id()))))
                .toList();
    }

    private Map<UUID, List<Step>> steps(UUID account, Map<UUID, String> keys, String select) {
        return database.sql(select).bind("person", account).list(Row.class).stream()
                .collect(Collectors.groupingBy(
                        Row::enrolment, Collectors.mapping(row -> row.step(keys), Collectors.toList())));
    }

    private static @Nullable Completed kept(@Nullable Completion completion) {
        return completion == null
                ? null
                : new Completed(completion.id(), completion.version(), completion.at(), completion.until());
    }

    private record Row(
            UUID enrolment,
            UUID part,
            Instant at,
            @Nullable Integer percent,
            @Nullable String node) {
        Step step(Map<UUID, String> keys) {
            return new Step(keys.getOrDefault(part, part.toString()), at, percent, node);
        }
    }

    /** A course that was begun, or begun anew; with the part, and the passage in it, where one goes on. */
    public record Round(
            UUID course,
            String slug,
            int round,
            int version,
            Instant startedAt,
            Instant lastAt,
            @Nullable String lastPart,
            @Nullable String lastPlace,
            List<Step> parts,
            List<Step> choices,
            @Nullable Completed completion) {}

    /** A part that was done, or a choice in a story. */
    public record Step(
            String part,
            Instant at,
            @Nullable Integer percent,
            @Nullable String choice) {}

    /** That it was completed. */
    public record Completed(
            UUID id, int version, Instant at, @Nullable LocalDate until) {}
}
