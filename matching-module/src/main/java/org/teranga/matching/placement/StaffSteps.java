package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.web.Problem;

/** What the signed-in member of staff may do with a placement. */
@ApplicationScoped
class StaffSteps {
    private final CurrentPerson person;

    @Inject
    StaffSteps(CurrentPerson person) {
        this.person = person;
    }

    /** The steps that this person may take now, in their order. */
    List<Step> open(Placement placement) {
        return Step.open(Party.TEAM, placement.state()).stream()
                .filter(step -> person.may(step.permission()))
                .filter(step -> step != Step.APPROVE || isSecond(placement))
                .toList();
    }

    /** Whether this person is another than who proposed it and who read it again. */
    boolean isSecond(Placement placement) {
        return placement.isSecond(by());
    }

    /**
     * The person, who takes a step.
     *
     * @throws Problem 403 where the step is not this person's to take
     */
    By taking(Step step) {
        if (!person.may(step.permission())) {
            throw Problem.forbidden();
        }
        return by();
    }

    private By by() {
        return By.team(person.requiredSubject());
    }
}
