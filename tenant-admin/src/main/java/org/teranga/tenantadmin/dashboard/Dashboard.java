package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** What all features count, as far as the reader may know it. */
@ApplicationScoped
class Dashboard {
    private final Instance<DashboardFigures> sources;
    private final CurrentPerson person;

    @Inject
    Dashboard(@Any Instance<DashboardFigures> sources, CurrentPerson person) {
        this.sources = sources;
        this.person = person;
    }

    /** The figures in their order: exact to whoever may open the list, rounded to whoever runs the association, none to others. */
    List<DisclosedFigure> figures(Weeks weeks) {
        return sources.stream()
                .flatMap(source -> source.figures(weeks).stream())
                .sorted(Comparator.comparingInt(DashboardFigure::order).thenComparing(DashboardFigure::key))
                .map(figure ->
                        new DisclosedFigure(figure, person.may(figure.list().right())))
                .filter(told -> told.exact() || person.may(Permission.SETTINGS_EDIT))
                .toList();
    }
}
