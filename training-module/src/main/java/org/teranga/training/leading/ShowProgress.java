package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Members;
import org.teranga.platform.theme.ColumnChart;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;

/** How far everybody has come. */
@ApplicationScoped
@Transactional
class ShowProgress {
    private static final int MOST = 200;
    private static final Duration QUIET = Duration.ofDays(14);

    private final Learners learners;
    private final Courses courses;
    private final CourseTitles titles;
    private final Members members;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowProgress(
            Learners learners,
            Courses courses,
            CourseTitles titles,
            Members members,
            PageContexts contexts,
            Clock clock) {
        this.learners = learners;
        this.courses = courses;
        this.titles = titles;
        this.members = members;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Those of a course, or of all; in a state, or in any.
     *
     * @param slug  a course's part of the address; empty for all
     * @param state as of {@link Learner#state}; empty for any
     */
    LeadView view(String slug, String state) {
        House house = house();
        List<LeadView.PersonRow> people = people(house, slug, state);
        Course chosen = house.courses().stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .orElse(null);
        List<LeadView.Stop> stops = chosen == null ? List.of() : stops(house, chosen);
        String href = "/" + contexts.language().tag() + "/desk/training/progress";
        return new LeadView(
                href,
                href + "/people.csv?course=" + slug + "&state=" + state,
                house.courses().stream().map(course -> row(house, course)).toList(),
                chosen == null ? "" : slug,
                state,
                chosen == null ? null : chart(stops),
                stops,
                people.stream().limit(MOST).toList(),
                people.size());
    }

    /** The same people, all of them. */
    List<LeadView.PersonRow> people(String slug, String state) {
        return people(house(), slug, state);
    }

    private House house() {
        return new House(
                courses.all().stream()
                        .filter(course -> course.current() != null)
                        .toList(),
                learners.all(),
                learners.oldest(),
                titles.of(List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO)),
                LocalDate.now(clock.withZone(Formats.ZONE)));
    }

    private LeadView.CourseRow row(House house, Course course) {
        Map<String, Long> states = house.learners().stream()
                .filter(one -> one.course().equals(course.id()))
                .collect(Collectors.groupingBy(house::state, Collectors.counting()));
        return new LeadView.CourseRow(
                course.slug(),
                house.title(course),
                states.getOrDefault("under_way", 0L).intValue(),
                states.getOrDefault("completed", 0L).intValue(),
                states.getOrDefault("ended", 0L).intValue());
    }

    private List<LeadView.Stop> stops(House house, Course course) {
        Map<UUID, Integer> done = learners.done(course.id());
        Instant quiet = clock.instant().minus(QUIET);
        List<LeadView.Stop> stops = new ArrayList<>();
        for (Part part : course.version().orElseThrow().outline().parts()) {
            List<Learner> here = house.learners().stream()
                    .filter(one -> one.completedAt() == null && part.id().equals(one.lastPart()))
                    .toList();
            stops.add(new LeadView.Stop(
                    stops.size() + 1, title(house, part), done.getOrDefault(part.id(), 0), here.size(), (int)
                            here.stream()
                                    .filter(one -> one.lastAt().isBefore(quiet))
                                    .count()));
        }
        return stops;
    }

    private ColumnChart chart(List<LeadView.Stop> stops) {
        return new ColumnChart(
                contexts.text("lead.chart"),
                contexts.text("lead.step"),
                contexts.text("lead.done"),
                stops.stream()
                        .map(stop -> new ColumnChart.Column(String.valueOf(stop.number()), stop.done()))
                        .toList());
    }

    private List<LeadView.PersonRow> people(House house, String slug, String state) {
        Map<UUID, Course> byId = house.courses().stream().collect(Collectors.toMap(Course::id, course -> course));
        List<Learner> chosen = house.learners().stream()
                .filter(one -> byId.containsKey(one.course()))
                .filter(one -> slug.isEmpty() || byId.get(one.course()).slug().equals(slug))
                .filter(one -> state.isEmpty() || house.state(one).equals(state))
                .sorted(Comparator.comparing(Learner::lastAt).reversed())
                .toList();
        Map<UUID, String> names =
                members.names(chosen.stream().map(Learner::person).collect(Collectors.toSet()));
        return chosen.stream()
                .map(one -> person(house, one, byId.get(one.course()), names.get(one.person())))
                .toList();
    }

    private LeadView.PersonRow person(House house, Learner one, Course course, @Nullable String name) {
        List<Part> parts = course.version().orElseThrow().outline().parts();
        String at = parts.stream()
                .filter(part -> part.id().equals(one.lastPart()))
                .findFirst()
                .map(part -> title(house, part))
                .orElse("");
        return new LeadView.PersonRow(
                name == null ? "" : name,
                house.title(course),
                house.state(one),
                Math.min(one.done(), parts.size()),
                parts.size(),
                at,
                one.lastAt(),
                one.until());
    }

    private String title(House house, Part part) {
        return part.written()
                ? house.titles().of(part.id(), part.key()).title()
                : contexts.text("training.part." + part.kind());
    }

    /** All that is known, read once. */
    private record House(
            List<Course> courses, List<Learner> learners, Map<UUID, Integer> oldest, Titles titles, LocalDate today) {
        String state(Learner one) {
            return one.state(today, oldest.getOrDefault(one.course(), 0));
        }

        String title(Course course) {
            return titles.of(course.document(), course.slug()).title();
        }
    }
}
