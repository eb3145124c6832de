package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectMilestones;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.community.project.ProjectProposals;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.sharing.ProjectOpening;
import org.teranga.matching.community.project.sharing.ProjectShares;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.i18n.Formats;

/** Shows a household its project. */
@ApplicationScoped
@Transactional
class ShowOwnProject {
    /** What the page says after a form, as {@code project.happened.<code>}. */
    private static final Set<String> HAPPENINGS = Set.of(
            "saved",
            "role",
            "role_closed",
            "milestone",
            "stage",
            "closed",
            "reopened",
            "deleted",
            "opened",
            "shut",
            "taken",
            "left",
            "picture");

    private final Projects projects;
    private final ProjectRoles roles;
    private final ProjectMilestones road;
    private final ProjectPictures pictures;
    private final ProjectProposals proposals;
    private final ProjectShares shares;

    @Inject
    ShowOwnProject(
            Projects projects,
            ProjectRoles roles,
            ProjectMilestones road,
            ProjectPictures pictures,
            ProjectProposals proposals,
            ProjectShares shares) {
        this.projects = projects;
        this.roles = roles;
        this.road = road;
        this.pictures = pictures;
        this.proposals = proposals;
        this.shares = shares;
    }

    /**
     * The page.
     *
     * @param happened what the household just did, as the address says it; what is unknown is nothing
     */
    OwnProjectView show(HouseholdEntry entry, @Nullable String happened) {
        List<Project> all = projects.of(entry.owner().persons());
        Project now = all.stream().filter(Project::open).findFirst().orElse(null);
        return new OwnProjectView(
                entry.href(),
                entry.back(),
                now == null ? null : shown(now),
                all.stream()
                        .filter(one -> one != now)
                        .map(one -> other(one, now == null))
                        .toList(),
                happened != null && HAPPENINGS.contains(happened) ? happened : "");
    }

    private OwnProjectView.Shown shown(Project project) {
        Set<ProjectOpening> open = shares.of(project);
        return new OwnProjectView.Shown(
                project.words(),
                project.stage().code(),
                day(project.begunAt()),
                pictures.of(project).orElse(null),
                roles.of(List.of(project.id())).stream()
                        .map(role -> new OwnProjectView.Role(role.id().toString(), role.terms(), role.open()))
                        .toList(),
                road.of(project),
                proposals.of(project).stream()
                        .map(one -> new OwnProjectView.Proposed(
                                one.id().toString(),
                                one.field().code(),
                                one.words(),
                                project.words().of(one.field())))
                        .toList(),
                Arrays.stream(ProjectOpening.values())
                        .map(one -> new OwnProjectView.Opening(one.code(), open.contains(one)))
                        .toList());
    }

    private static OwnProjectView.Other other(Project project, boolean mayGoOn) {
        Instant closedAt = project.closedAt();
        return new OwnProjectView.Other(
                project.id().toString(),
                project.words().title(),
                project.result(),
                closedAt == null ? null : day(closedAt),
                mayGoOn && !project.open());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}
