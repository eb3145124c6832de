package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** Reads a project: whoever is its household the whole, somebody of the team what it opened. */
@ApplicationScoped
@Transactional
class ReadProject {
    private final Projects projects;
    private final HouseholdOwners owners;
    private final ProjectsOfTeam access;
    private final OpenedProject opened;
    private final ProjectReadings readings;
    private final CurrentPerson person;

    @Inject
    ReadProject(
            Projects projects,
            HouseholdOwners owners,
            ProjectsOfTeam access,
            OpenedProject opened,
            ProjectReadings readings,
            CurrentPerson person) {
        this.projects = projects;
        this.owners = owners;
        this.access = access;
        this.opened = opened;
        this.readings = readings;
        this.person = person;
    }

    /**
     * One.
     *
     * @throws Refusal not allowed for a program, for who is neither its household nor works on files, and for who lives with it; not found
     *     where there is none
     */
    ProjectAnswer read(UUID id) {
        person.requireHuman();
        Project there = projects.find(id).orElseThrow(Refusal::notFound);
        boolean own = owners.find(person.requiredSubject())
                .filter(owner -> owner.persons().contains(there.person()))
                .isPresent();
        if (own) {
            return answer(there, true);
        }
        if (!person.may(Permission.NEEDS_READ) || !person.may(Permission.FILES_WORK)) {
            throw Refusal.forbidden();
        }
        Project project = access.one(id);
        readings.note(project);
        return answer(project, opened.page(project));
    }

    private ProjectAnswer answer(Project project, boolean open) {
        return ProjectAnswer.of(project, opened.roles(project, open), open);
    }
}
