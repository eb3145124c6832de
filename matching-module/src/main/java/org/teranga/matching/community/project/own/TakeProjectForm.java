package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectField;
import org.teranga.matching.community.project.ProjectPictures;
import org.teranga.matching.community.project.ProjectProposal;
import org.teranga.matching.community.project.ProjectProposals;
import org.teranga.matching.community.project.ProjectResult;
import org.teranga.matching.community.project.ProjectStage;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.sharing.ProjectOpening;
import org.teranga.matching.community.project.sharing.ProjectShares;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.Refusal;

/** Takes what a household does to its project, form by form. Twice the same is as good as once. */
@ApplicationScoped
@Transactional
class TakeProjectForm {
    private final Projects projects;
    private final ProjectShares shares;
    private final ProjectProposals proposals;
    private final ProjectPictures pictures;
    private final ShowProjectPart parts;
    private final TakeRoadForm roadForm;

    @Inject
    TakeProjectForm(
            Projects projects,
            ProjectShares shares,
            ProjectProposals proposals,
            ProjectPictures pictures,
            ShowProjectPart parts,
            TakeRoadForm roadForm) {
        this.projects = projects;
        this.shares = shares;
        this.proposals = proposals;
        this.pictures = pictures;
        this.parts = parts;
        this.roadForm = roadForm;
    }

    /**
     * Takes it.
     *
     * @param form its name in the address
     * @return what has happened, as {@code project.happened.<code>} says it; empty for nothing
     * @throws Refusal not found where there is no such form, role or milestone of this household; invalid with every fault; conflict where no
     *     project is under way
     */
    String take(HouseholdEntry entry, String form, Answers sent) {
        return switch (form) {
            case "words" -> write(entry, sent);
            case "reopen" -> reopen(entry, sent);
            case "delete" -> {
                projects.delete(parts.own(entry, SentIds.of(sent.first("project"))));
                yield "deleted";
            }
            default -> take(held(entry), form, sent);
        };
    }

    /** The project that is under way; until the end of the transaction nobody else changes it. */
    Project held(HouseholdEntry entry) {
        return projects.held(entry.owner()).orElseThrow(() -> Refusal.conflict("project.refused.none"));
    }

    private String take(Project project, String form, Answers sent) {
        return switch (form) {
            case "stage" -> stage(project, sent);
            case "close" -> close(project, sent);
            case "open" -> {
                shares.open(project, opening(sent));
                yield "opened";
            }
            case "shut" -> {
                shares.close(project, opening(sent));
                yield "shut";
            }
            case "take" -> answer(project, sent, true);
            case "leave" -> answer(project, sent, false);
            case "picture_delete" -> {
                pictures.delete(project);
                yield "picture";
            }
            default -> roadForm.take(project, form, sent);
        };
    }

    private String write(HouseholdEntry entry, Answers sent) {
        FormReader in = new FormReader(sent);
        ProjectWords words = ProjectWords.NONE;
        for (ProjectField field : ProjectField.values()) {
            words = words.with(field, field.read(in, field.code()));
        }
        if (words.title().isEmpty() && !in.faulty(ProjectField.TITLE.code())) {
            in.fault(ProjectField.TITLE.code(), "project.fault.title");
        }
        in.end();
        projects.write(projects.begin(entry.owner(), null), words);
        return "saved";
    }

    private String stage(Project project, Answers sent) {
        ProjectStage stage = ProjectStage.of(sent.first("stage"))
                .filter(one -> one != ProjectStage.CLOSED)
                .orElseThrow(Refusal::notFound);
        if (stage != project.stage()) {
            projects.become(project, stage);
        }
        return "stage";
    }

    private String close(Project project, Answers sent) {
        FormReader in = new FormReader(sent);
        String result = in.required("result", in.choice("result", ProjectResult.codes()), "project.fault.result");
        in.end();
        projects.close(project, result);
        shares.closeAll(project);
        proposals.removeAll(project);
        return "closed";
    }

    private String reopen(HouseholdEntry entry, Answers sent) {
        Project project = projects.locked(parts.own(entry, SentIds.of(sent.first("project"))));
        if (projects.held(entry.owner())
                .filter(now -> !now.id().equals(project.id()))
                .isPresent()) {
            throw Refusal.conflict("project.refused.open");
        }
        if (!project.open()) {
            projects.become(project, ProjectStage.RUNNING);
        }
        return "reopened";
    }

    /** A proposal that is answered already is gone: nothing happens, and nothing is said to have. */
    private String answer(Project project, Answers sent, boolean taken) {
        List<ProjectProposal> found = proposals.find(project, SentIds.of(sent.first("proposal"))).stream()
                .toList();
        found.forEach(one -> {
            if (taken) {
                projects.write(project, project.words().with(one.field(), one.words()));
            }
            proposals.remove(project, one.id());
        });
        return found.isEmpty() ? "" : taken ? "taken" : "left";
    }

    private static ProjectOpening opening(Answers sent) {
        return ProjectOpening.of(sent.first("what")).orElseThrow(Refusal::notFound);
    }
}
