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
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Members;
import org.teranga.platform.theme.ColumnChart;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.course.CourseTitles.Titles;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.leading.Learners.Here;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.attempt.MoreAttempts;

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
    private final MoreAttempts attempts;
    private final Members members;
    private final CurrentPerson me;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowProgress(
            Learners learners,
            Courses courses,
            CourseTitles titles,
            Quizzes quizzes,
            MoreAttempts attempts,
            Members members,
            CurrentPerson me,
            PageContexts contexts,
            Clock clock) {
        this.learners = learners;
        this.courses = courses;
        this.titles = titles;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.members = members;
        this.me = me;
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
        House house = house();
        String slug = query.filter("course");
        String state = query.filter("state");
        Course chosen = house.bySlug(slug);
        List<LeadView.Stop> stops = chosen == null ? List.of() : stops(house, chosen);
        List<LeadView.CourseRow> rows = house.courses().values().stream()
                .map(course -> row(house, course))
                .toList();
        String href = "/" + contexts.language().tag() + "/desk/training/progress";
        return new LeadView(
                query,
                href,
                href + "/people.csv?course=" + slug + "&state=" + state,
                rows,
                chosen == null ? null : chart(stops),
                stops,
                people(house, learners(house, slug, state, query.size(), query.offset()), true),
                rows.stream()
                        .filter(row -> slug.isEmpty() || row.slug().equals(slug))
                        .mapToLong(row -> row.in(state))
                        .sum(),
                given);
    }

    /** The same people, all of them. */
    List<LeadView.PersonRow> people(String slug, String state) {
        House house = house();
        return people(house, learners(house, slug, state, Integer.MAX_VALUE, 0), false);
    }

    private House house() {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        SequencedMap<UUID, Course> all = new LinkedHashMap<>();
        courses.all().stream().filter(course -> course.current() != null).forEach(one -> all.put(one.id(), one));
        return new House(
                all,
                learners.counts(today),
                titles.of(List.of(CourseKinds.COURSE, CourseKinds.LESSON, CourseKinds.SCENARIO)),
                quizzes.titles(contexts.language().tag()),
                today);
    }

    private LeadView.CourseRow row(House house, Course course) {
        Map<String, Integer> states = house.counts().getOrDefault(course.id(), Map.of());
        return new LeadView.CourseRow(
                course.slug(),
                house.title(course),
                states.getOrDefault("under_way", 0),
                states.getOrDefault("completed", 0),
                states.getOrDefault("ended", 0));
    }

    private List<LeadView.Stop> stops(House house, Course course) {
        Map<UUID, Integer> done = learners.done(course.id());
        Map<UUID, Here> here =
                learners.stops(house.today(), course.id(), clock.instant().minus(QUIET));
        List<LeadView.Stop> stops = new ArrayList<>();
        for (Part part : parts(course)) {
            Here now = here.getOrDefault(part.id(), Here.NOBODY);
            stops.add(new LeadView.Stop(
                    stops.size() + 1, title(house, part), done.getOrDefault(part.id(), 0), now.all(), now.quiet()));
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

    private List<Learner> learners(House house, String slug, String state, int most, int offset) {
        Course chosen = house.bySlug(slug);
        UUID course = slug.isEmpty() ? null : chosen == null ? NONE : chosen.id();
        return learners.page(house.today(), course, state, most, offset);
    }

    /** These people; where it is asked for, with the quizzes that hold them up. */
    private List<LeadView.PersonRow> people(House house, List<Learner> page, boolean held) {
        Set<UUID> persons = page.stream().map(Learner::person).collect(Collectors.toSet());
        Map<UUID, String> names = members.names(persons);
        List<MoreAttempts.Limited> limited = held ? attempts.limited(persons) : List.of();
        return page.stream()
                .map(one -> person(house, one, names.getOrDefault(one.person(), ""), more(house, one, limited)))
                .toList();
    }

    /** Nobody gives themselves anything. */
    private List<LeadView.More> more(House house, Learner one, List<MoreAttempts.Limited> limited) {
        return limited.stream()
                .filter(quiz -> quiz.person().equals(one.person())
                        && quiz.course().equals(one.course())
                        && !quiz.person().equals(me.requiredSubject()))
                .map(quiz -> new LeadView.More(
                        asked(house, quiz.quiz()),
                        "/" + contexts.language().tag() + "/desk/training/progress/attempts/" + quiz.quiz() + "/"
                                + quiz.person(),
                        quiz.number()))
                .toList();
    }

    private LeadView.PersonRow person(House house, Learner one, String name, List<LeadView.More> more) {
        Course course = Objects.requireNonNull(house.courses().get(one.course()));
        List<Part> parts = parts(course);
        String at = parts.stream()
                .filter(part -> part.id().equals(one.lastPart()))
                .findFirst()
                .map(part -> title(house, part))
                .orElse("");
        return new LeadView.PersonRow(
                name,
                house.title(course),
                one.state(),
                Math.min(one.done(), parts.size()),
                parts.size(),
                at,
                one.lastAt(),
                one.until(),
                more);
    }

    private static List<Part> parts(Course course) {
        return course.version().orElseThrow().outline().parts();
    }

    private String title(House house, Part part) {
        if (part.written()) {
            return house.titles().of(part.id(), part.key()).title();
        }
        return part instanceof Part.Quiz ? asked(house, part.id()) : contexts.text("training.part." + part.kind());
    }

    private String asked(House house, UUID quiz) {
        Called asked = house.asked().get(quiz);
        return asked == null ? contexts.text("training.part.quiz") : asked.title();
    }

    /** What all of a page needs, read once. */
    private record House(
            SequencedMap<UUID, Course> courses,
            Map<UUID, Map<String, Integer>> counts,
            Titles titles,
            Map<UUID, Called> asked,
            LocalDate today) {
        @Nullable
        Course bySlug(String slug) {
            return courses.values().stream()
                    .filter(course -> course.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }

        String title(Course course) {
            return titles.of(course.document(), course.slug()).title();
        }
    }
}
