package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.leading.Learners.Here;
import org.teranga.training.quiz.Quizzes;

/** How far everybody has come. */
@ApplicationScoped
@Transactional
class ShowProgress {
    private static final UUID NONE = new UUID(0, 0);
    private static final Duration QUIET = Duration.ofDays(14);

    private final Learners learners;
    private final Courses courses;
    private final CourseTitles titles;
    private final Quizzes quizzes;
    private final LearnerRows people;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowProgress(
            Learners learners,
            Courses courses,
            CourseTitles titles,
            Quizzes quizzes,
            LearnerRows people,
            PageContexts contexts,
            Clock clock) {
        this.learners = learners;
        this.courses = courses;
        this.titles = titles;
        this.quizzes = quizzes;
        this.people = people;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * A page of those of a course, or of all; in a state, or in any. As many queries for many as for few.
     *
     * @param given whether somebody was just given one more attempt
     * @param query its filters are {@code course}, a course's part of the address, and {@code state}, as of {@link Learner#state}
     */
    LeadView view(ListQuery query, boolean given) {
        LeadCourses read = read();
        String slug = query.filter("course");
        String state = query.filter("state");
        Course chosen = read.bySlug(slug);
        List<LeadView.Stop> stops = chosen == null ? List.of() : stops(read, chosen);
        List<LeadView.CourseRow> rows = read.courses().values().stream()
                .map(course -> row(read, course))
                .toList();
        String href = "/" + contexts.language().tag() + "/desk/training/progress";
        return new LeadView(
                query,
                href,
                href + "/people.csv?course=" + slug + "&state=" + state,
                rows,
                chosen == null ? null : chart(stops),
                stops,
                people.rows(read, learners(read, slug, state, query.size(), query.offset()), true),
                rows.stream()
                        .filter(row -> slug.isEmpty() || row.slug().equals(slug))
                        .mapToLong(row -> row.in(state))
                        .sum(),
                given);
    }

    /** The same people, all of them. */
    List<LeadView.PersonRow> people(String slug, String state) {
        LeadCourses read = read();
        return people.rows(read, learners(read, slug, state, Integer.MAX_VALUE, 0), false);
    }

    private LeadCourses read() {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        SequencedMap<UUID, Course> all = new LinkedHashMap<>();
        courses.all().stream().filter(course -> course.current() != null).forEach(one -> all.put(one.id(), one));
        return new LeadCourses(
                all,
                learners.counts(today),
                titles.of(List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO)),
                quizzes.titles(contexts.language().tag()),
                today);
    }

    private LeadView.CourseRow row(LeadCourses read, Course course) {
        Map<String, Integer> states = read.counts().getOrDefault(course.id(), Map.of());
        return new LeadView.CourseRow(
                course.slug(),
                read.title(course),
                states.getOrDefault("under_way", 0),
                states.getOrDefault("completed", 0),
                states.getOrDefault("ended", 0));
    }

    private List<LeadView.Stop> stops(LeadCourses read, Course course) {
        Map<UUID, Integer> done = learners.done(course.id());
        Map<UUID, Here> here =
                learners.stops(read.today(), course.id(), clock.instant().minus(QUIET));
        List<LeadView.Stop> stops = new ArrayList<>();
        for (Part part : LeadCourses.parts(course)) {
            Here now = here.getOrDefault(part.id(), Here.NOBODY);
            stops.add(new LeadView.Stop(
                    stops.size() + 1,
                    read.title(part, contexts),
                    done.getOrDefault(part.id(), 0),
                    now.all(),
                    now.quiet()));
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

    private List<Learner> learners(LeadCourses read, String slug, String state, int most, int offset) {
        Course chosen = read.bySlug(slug);
        UUID course = slug.isEmpty() ? null : chosen == null ? NONE : chosen.id();
        return learners.page(read.today(), course, state, most, offset);
    }
}
