package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectMilestones;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.ReadRole;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** Takes what a household does to the roles of its project, and to its milestones. */
@ApplicationScoped
@Transactional
class TakeRoadForm {
    private static final int LONGEST = 160;
    private static final int FARTHEST_YEARS = 20;

    private final ProjectRoles roles;
    private final ProjectMilestones road;
    private final Clock clock;

    @Inject
    TakeRoadForm(ProjectRoles roles, ProjectMilestones road, Clock clock) {
        this.roles = roles;
        this.road = road;
        this.clock = clock;
    }

    /** As {@link TakeProjectForm#take}. */
    String take(Project project, String form, Answers sent) {
        return switch (form) {
            case "role" -> role(project, sent);
            case "role_close" -> {
                roles.look(project, found(project, sent).id(), false);
                yield "role_closed";
            }
            case "role_open" -> {
                roles.look(project, found(project, sent).id(), true);
                yield "role";
            }
            case "milestone" -> milestone(project, sent);
            case "milestone_delete" -> {
                road.delete(project, SentIds.of(sent.first("id")));
                yield "milestone";
            }
            default -> throw Refusal.notFound();
        };
    }

    private String role(Project project, Answers sent) {
        if (sent.first("id").isEmpty()) {
            RoleTerms terms = ReadRole.of(sent);
            List<ProjectRole> there = roles.of(List.of(project.id()));
            if (there.size() >= ProjectRoles.MOST) {
                throw Refusal.conflict("project.refused.full", ProjectRoles.MOST);
            }
            if (there.stream().noneMatch(role -> role.open() && role.terms().equals(terms))) {
                roles.add(project, terms, null);
            }
        } else {
            ProjectRole role = found(project, sent);
            roles.change(project, role.id(), ReadRole.of(sent));
        }
        return "role";
    }

    private String milestone(Project project, Answers sent) {
        String id = sent.first("id");
        List<ProjectMilestone> all = road.of(project);
        if (!id.isEmpty() && all.stream().noneMatch(one -> one.id().equals(SentIds.of(id)))) {
            throw Refusal.notFound();
        }
        FormReader in = new FormReader(sent);
        String words = in.required("words", in.line("words", LONGEST), "project.fault.milestone");
        String state = Objects.requireNonNullElse(in.choice("state", ProjectMilestone.STATES), "later");
        LocalDate due = in.day("due");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        if (due != null
                && (due.isBefore(today.minusYears(FARTHEST_YEARS)) || due.isAfter(today.plusYears(FARTHEST_YEARS)))) {
            in.fault("due", "project.fault.day");
        }
        in.end();
        if (!id.isEmpty()) {
            road.change(project, UUID.fromString(id), words, state, due);
            return "milestone";
        }
        if (all.size() >= ProjectMilestones.MOST) {
            throw Refusal.conflict("project.refused.full", ProjectMilestones.MOST);
        }
        if (all.stream()
                .noneMatch(one ->
                        one.words().equals(words) && one.state().equals(state) && Objects.equals(one.due(), due))) {
            road.add(project, words, state, due);
        }
        return "milestone";
    }

    private ProjectRole found(Project project, Answers sent) {
        return roles.find(project, SentIds.of(sent.first("id"))).orElseThrow(Refusal::notFound);
    }
}
