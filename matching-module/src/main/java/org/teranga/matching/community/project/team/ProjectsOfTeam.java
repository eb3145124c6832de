package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectPeople;
import org.teranga.matching.community.project.Projects;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** The projects to which whoever asks may come in the name of the team: never their own, nor that of whoever they live with. */
@ApplicationScoped
class ProjectsOfTeam {
    /** The code of its kind of file. */
    static final String KIND = "project";

    private final Projects projects;
    private final ProjectPeople people;
    private final OwnMatters own;
    private final CurrentPerson person;

    @Inject
    ProjectsOfTeam(Projects projects, ProjectPeople people, OwnMatters own, CurrentPerson person) {
        this.projects = projects;
        this.people = people;
        this.own = own;
        this.person = person;
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where there is none; not allowed where it is the own matter, or for a program
     */
    Project one(UUID id) {
        person.requireHuman();
        Project project = projects.find(id).orElseThrow(Refusal::notFound);
        if (own.includes(KIND, id, people.of(List.of(id)).getOrDefault(id, Set.of()))) {
            throw Refusal.forbidden("problem.own_matter");
        }
        return project;
    }

    /** Every id of whoever asks, and the projects that are their own matter though they lie under another's. */
    Own own() {
        Set<UUID> ids = own.ids();
        return new Own(ids, own.besides(KIND, ids));
    }

    /** What is kept off the lists of whoever asks. */
    record Own(Set<UUID> persons, Set<UUID> projects) {}
}
