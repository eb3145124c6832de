package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.household.HouseholdLetters;
import org.teranga.platform.audit.AuditTrail;

/** Notes that somebody of the team read a project: in its file, and on the page where the household reads who looked. */
@ApplicationScoped
@Transactional
class ProjectReadings {
    private final AuditTrail audit;
    private final HouseholdLetters households;

    @Inject
    ProjectReadings(AuditTrail audit, HouseholdLetters households) {
        this.audit = audit;
        this.households = households;
    }

    void note(Project project) {
        audit.record("project.read", ProjectsOfTeam.KIND, project.id());
        households
                .latest(project.person())
                .ifPresent(need -> audit.record("need.read", "need", need.id().value()));
    }
}
