package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectMilestones;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.community.project.ServeProjectPicture;
import org.teranga.matching.household.HouseholdLetters;
import org.teranga.matching.pool.need.Need;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** Shows the team a project, as far as its household opened it; the household reads who looked. */
@ApplicationScoped
@Transactional
class ShowTeamProject {
    private final ProjectsOfTeam access;
    private final OpenedProject opened;
    private final ProjectMilestones road;
    private final ProjectPictures pictures;
    private final ServeProjectPicture serve;
    private final ProjectReadings readings;
    private final ShowCaseFile files;
    private final CurrentPerson person;
    private final HouseholdLetters households;

    @Inject
    ShowTeamProject(
            ProjectsOfTeam access,
            OpenedProject opened,
            ProjectMilestones road,
            ProjectPictures pictures,
            ServeProjectPicture serve,
            ProjectReadings readings,
            ShowCaseFile files,
            CurrentPerson person,
            HouseholdLetters households) {
        this.access = access;
        this.opened = opened;
        this.road = road;
        this.pictures = pictures;
        this.serve = serve;
        this.readings = readings;
        this.files = files;
        this.person = person;
        this.households = households;
    }

    /**
     * One project; that it was read is noted.
     *
     * @param home     the language of the page as an address begins with it
     * @param happened what was just done; null for nothing
     * @throws Refusal not found where there is none, not allowed where it is the own matter
     */
    TeamProjectView show(UUID id, String home, @Nullable String happened, FilledForm form) {
        Project project = access.one(id);
        boolean open = opened.page(project);
        Need need = households.latest(project.person()).orElse(null);
        TeamProjectView view = new TeamProjectView(
                home + "/desk/projects/" + id,
                need == null ? "" : need.receiptNumber(),
                need == null ? "" : home + "/desk/needs/" + need.id(),
                project.stage().code(),
                day(project.begunAt()),
                opened.roles(project, open).stream()
                        .map(role -> new TeamProjectView.Role(role.terms(), role.open(), day(role.addedAt())))
                        .toList(),
                open ? new TeamProjectView.Opened(project.words(), road.of(project)) : null,
                opened.picture(project) ? pictures.of(project).orElse(null) : null,
                open && project.open() && person.may(Permission.FILES_WORK),
                files.show(ProjectsOfTeam.KIND, id).orElse(null),
                "proposed".equals(happened) ? "proposed" : "",
                form);
        readings.note(project);
        return view;
    }

    /**
     * The pixels of its picture.
     *
     * @throws Refusal not found where the household has not opened it
     */
    Response picture(UUID id) {
        Project project = access.one(id);
        if (!opened.picture(project)) {
            throw Refusal.notFound();
        }
        readings.note(project);
        return serve.of(project);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}
