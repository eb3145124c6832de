package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;
import org.teranga.training.leading.Learners.Weekly;

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
        Map<String, List<Weekly>> states =
                learners.weekly(weeks.today()).stream().collect(Collectors.groupingBy(Weekly::state));
        return List.of(
                figure(150, "under_way", states, weeks, true),
                figure(160, "completed", states, weeks, true),
                figure(170, "ended", states, weeks, false));
    }

    private static DashboardFigure figure(
            int order, String state, Map<String, List<Weekly>> states, Weeks weeks, boolean byWeek) {
        List<Weekly> counted = states.getOrDefault(state, List.of());
        Map<LocalDate, Integer> mondays =
                byWeek ? counted.stream().collect(Collectors.toMap(Weekly::monday, Weekly::count)) : Map.of();
        return new DashboardFigure(
                "training_" + state,
                order,
                new DashboardFigure.Rows(Permission.COURSES_LEAD, "/desk/training/progress?state=" + state, ""),
                counted.stream().mapToInt(Weekly::count).sum(),
                weeks.back().stream()
                        .map(monday -> new DashboardFigure.Week(monday, mondays.getOrDefault(monday, 0)))
                        .toList(),
                Map.of());
    }
}
