package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the questions, for those who write courses. */
@ApplicationScoped
class QuestionNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    QuestionNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.COURSES_WRITE)
                ? List.of(new NavLink(NavLink.Menu.DESK, "questions.nav", "/desk/questions", 61)
                        .in("nav.section.training"))
                : List.of();
    }
}
