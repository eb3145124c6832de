package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.matching.community.project.sharing.ProjectOpening;
import org.teranga.matching.community.project.sharing.ProjectShares;

/** What of a project the team reads now. What is looked for it reads always; what there is to do, as the household wrote it, where the page is open. */
@ApplicationScoped
@Transactional
class OpenedProject {
    private final ProjectRoles roles;
    private final ProjectShares shares;

    @Inject
    OpenedProject(ProjectRoles roles, ProjectShares shares) {
        this.roles = roles;
        this.shares = shares;
    }

    /** Whether the household opened the page to those of the association who work on files. */
    boolean page(Project project) {
        return shares.of(project).contains(ProjectOpening.TO_ASSOCIATION);
    }

    /** Whether it opened the picture to them. */
    boolean picture(Project project) {
        return shares.of(project).contains(ProjectOpening.PICTURE_TO_ASSOCIATION);
    }

    /** Its roles, with the words of the household where the page is open. */
    List<ProjectRole> roles(Project project, boolean open) {
        return roles.of(List.of(project.id())).stream()
                .map(role -> open ? role : silent(role))
                .toList();
    }

    private static ProjectRole silent(ProjectRole role) {
        RoleTerms terms = role.terms();
        return new ProjectRole(
                role.id(),
                role.project(),
                new RoleTerms(
                        terms.skill(),
                        "",
                        terms.seats(),
                        terms.hoursMonth(),
                        terms.languages(),
                        terms.meets(),
                        terms.needed()),
                role.addedAt(),
                role.closedAt());
    }
}
