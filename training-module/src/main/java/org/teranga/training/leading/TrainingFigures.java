package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;

/** Training for the dashboard: how many are in courses, how many hold one, how many have to take one again. */
@ApplicationScoped
class TrainingFigures implements DashboardFigures {
    private final Learners learners;

    @Inject
    TrainingFigures(Learners learners) {
        this.learners = learners;
    }

    @Override
    @Transactional
    public List<DashboardFigure> figures(Weeks weeks) {
        List<Learner> all = learners.all();
        Map<UUID, Integer> oldest = learners.oldest();
        Map<String, List<Learner>> states = all.stream()
                .collect(Collectors.groupingBy(one -> one.state(weeks.today(), oldest.getOrDefault(one.course(), 0))));
        return List.of(
                figure(150, "under_way", states, Learner::startedAt, weeks),
                figure(160, "completed", states, Learner::completedAt, weeks),
                figure(170, "ended", states, one -> null, weeks));
    }

    private static DashboardFigure figure(
            int order,
            String state,
            Map<String, List<Learner>> states,
            Function<Learner, @Nullable Instant> when,
            Weeks weeks) {
        List<Learner> counted = states.getOrDefault(state, List.of());
        List<LocalDate> mondays = counted.stream()
                .map(when)
                .filter(Objects::nonNull)
                .map(at -> Weeks.monday(LocalDate.ofInstant(at, Formats.ZONE)))
                .toList();
        return new DashboardFigure(
                "training_" + state,
                order,
                new DashboardFigure.Rows(Permission.COURSES_LEAD, "/desk/training/progress?state=" + state, ""),
                counted.size(),
                weeks.back().stream()
                        .map(monday -> new DashboardFigure.Week(
                                monday, mondays.stream().filter(monday::equals).count()))
                        .toList(),
                Map.of());
    }
}
