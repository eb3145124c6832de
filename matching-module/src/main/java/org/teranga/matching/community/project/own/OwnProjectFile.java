package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectMilestones;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.matching.community.project.sharing.ProjectOpening;
import org.teranga.matching.community.project.sharing.ProjectShares;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.platform.me.OwnFile;

/** The projects of a member, with the own words. */
@ApplicationScoped
class OwnProjectFile implements OwnFile {
    private final HouseholdOwners owners;
    private final Projects projects;
    private final ProjectRoles roles;
    private final ProjectMilestones road;
    private final ProjectPictures pictures;
    private final ProjectShares shares;

    @Inject
    OwnProjectFile(
            HouseholdOwners owners,
            Projects projects,
            ProjectRoles roles,
            ProjectMilestones road,
            ProjectPictures pictures,
            ProjectShares shares) {
        this.owners = owners;
        this.projects = projects;
        this.roles = roles;
        this.road = road;
        this.pictures = pictures;
        this.shares = shares;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return owners.find(account).map(owner -> projects.of(owner.persons())).orElse(List.of()).stream()
                .map(this::taken)
                .toList();
    }

    private Taken taken(Project project) {
        return new Taken(
                project.words(),
                project.stage().code(),
                project.result(),
                roles.of(List.of(project.id())).stream().map(ProjectRole::terms).toList(),
                road.of(project),
                pictures.of(project).map(ProjectPicture::caption).orElse(""),
                shares.of(project).stream().map(ProjectOpening::code).toList());
    }

    /** A project; {@code openedTo} by codes, {@code picture} what it shows. */
    public record Taken(
            ProjectWords words,
            String stage,
            String result,
            List<RoleTerms> roles,
            List<ProjectMilestone> milestones,
            String picture,
            List<String> openedTo) {}
}
