package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectField;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectMilestones;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** Shows the form of a part of a project. */
@ApplicationScoped
@Transactional
class ShowProjectPart {
    private final Projects projects;
    private final ProjectRoles roles;
    private final ProjectMilestones road;
    private final ProjectPictures pictures;

    @Inject
    ShowProjectPart(Projects projects, ProjectRoles roles, ProjectMilestones road, ProjectPictures pictures) {
        this.projects = projects;
        this.roles = roles;
        this.road = road;
        this.pictures = pictures;
    }

    /**
     * One part.
     *
     * @param id   which role, milestone or project; null or empty for a new one
     * @param sent what was typed and could not be kept; null where nothing was
     * @throws Refusal not found where the household has none such
     */
    ProjectPartView show(HouseholdEntry entry, String part, @Nullable String id, @Nullable FilledForm sent) {
        String which = Objects.requireNonNullElse(id, "");
        Project now = projects.current(entry.owner()).orElse(null);
        if (part.equals("words")) {
            return view(entry, part, which, now, null, sent == null ? words(now) : sent);
        }
        if (part.equals("delete")) {
            Project one = own(entry, SentIds.of(which));
            return view(entry, part, which, one, null, FilledForm.EMPTY);
        }
        if (now == null) {
            throw Refusal.notFound();
        }
        if (part.equals("stage")) {
            return view(entry, part, now.id().toString(), now, null, stage(now, sent));
        }
        ProjectRole role = part.equals("role") && !which.isEmpty()
                ? roles.find(now, SentIds.of(which)).orElseThrow(Refusal::notFound)
                : null;
        return view(entry, part, which, now, role, sent == null ? filled(part, which, now, role) : sent);
    }

    /** A project of this household, be it over. */
    Project own(HouseholdEntry entry, UUID id) {
        return projects.of(entry.owner().persons()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private ProjectPartView view(
            HouseholdEntry entry,
            String part,
            String id,
            @Nullable Project project,
            @Nullable ProjectRole role,
            FilledForm form) {
        ProjectPicture picture =
                part.equals("picture") && project != null ? pictures.of(project).orElse(null) : null;
        String about = project == null ? "" : project.words().title();
        return new ProjectPartView(
                entry.href(), part, id, project != null, about, role == null || role.open(), picture, form);
    }

    private FilledForm filled(String part, String id, Project now, @Nullable ProjectRole role) {
        return switch (part) {
            case "role" -> role(role);
            case "milestone" -> id.isEmpty() ? later() : milestone(now, SentIds.of(id));
            default -> FilledForm.EMPTY;
        };
    }

    /** Two forms stand on that page: where one comes back, the other starts as it did. */
    private static FilledForm stage(Project now, @Nullable FilledForm sent) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("stage", List.of(now.stage().code()));
        if (sent == null) {
            return FilledForm.sent(values, List.of());
        }
        values.putAll(sent.values());
        return FilledForm.sent(values, sent.faults());
    }

    private static FilledForm words(@Nullable Project now) {
        ProjectWords words = now == null ? ProjectWords.NONE : now.words();
        Map<String, String> values = new HashMap<>();
        for (ProjectField field : ProjectField.values()) {
            values.put(field.code(), words.of(field));
        }
        return FilledForm.startingWith(values);
    }

    private static FilledForm role(@Nullable ProjectRole role) {
        if (role == null) {
            return FilledForm.startingWith(Map.of("seats", "1", "meets", "both", "needed", "yes"));
        }
        RoleTerms terms = role.terms();
        Integer hours = terms.hoursMonth();
        return FilledForm.sent(
                Map.of(
                        "skill", List.of(terms.skill()),
                        "words", List.of(terms.words()),
                        "seats", List.of(Integer.toString(terms.seats())),
                        "hours_month", List.of(hours == null ? "" : hours.toString()),
                        "languages", terms.languages(),
                        "meets", List.of(terms.meets()),
                        "needed", List.of(terms.needed() ? "yes" : "no")),
                List.of());
    }

    private static FilledForm later() {
        return FilledForm.startingWith(Map.of("state", "later"));
    }

    private FilledForm milestone(Project now, UUID id) {
        ProjectMilestone one = road.of(now).stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return FilledForm.startingWith(Map.of(
                "words",
                one.words(),
                "state",
                one.state(),
                "due",
                one.due() == null ? "" : one.due().toString()));
    }
}
