package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectField;
import org.teranga.matching.community.project.ProjectProposals;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.letter.ProjectLetters;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Begins a project at once: a household its own, or somebody of the team one for a household that said so. What the team writes then of whom
 * is looked for stands in it, as a need that a caseworker takes down; its words lie before the household, which takes them or not.
 */
@ApplicationScoped
@Transactional
class StateProject {
    private final Projects projects;
    private final ProjectRoles roles;
    private final ProjectProposals proposals;
    private final ProjectLetters letters;
    private final HouseholdOwners owners;
    private final Needs needs;
    private final OwnMatters own;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    StateProject(
            Projects projects,
            ProjectRoles roles,
            ProjectProposals proposals,
            ProjectLetters letters,
            HouseholdOwners owners,
            Needs needs,
            OwnMatters own,
            CurrentPerson person,
            AuditTrail audit) {
        this.projects = projects;
        this.roles = roles;
        this.proposals = proposals;
        this.letters = letters;
        this.owners = owners;
        this.needs = needs;
        this.own = own;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Begins it.
     *
     * @return its id
     * @throws Refusal not allowed for a program, for who may not, and in the own matter; not found where there is no such need; conflict where
     *     the household has a project under way; invalid where its own has no title
     */
    UUID state(SentProject sent) {
        person.requireHuman();
        return sent.need().isPresent() ? forHousehold(sent, sent.need().get()) : ownProject(sent);
    }

    private UUID ownProject(SentProject sent) {
        HouseholdOwner owner = owners.find(person.requiredSubject()).orElseThrow(Refusal::forbidden);
        if (sent.words().title().isEmpty()) {
            throw Refusal.invalid(List.of(FieldError.of("title", "project.fault.title")));
        }
        Project project = begin(owner, null);
        projects.write(project, sent.words());
        sent.roles().forEach(terms -> roles.add(project, terms, null));
        return project.id();
    }

    private UUID forHousehold(SentProject sent, UUID needId) {
        if (!person.may(Permission.FILES_WORK) || !person.may(Permission.NEEDS_READ)) {
            throw Refusal.forbidden();
        }
        Need need = needs.find(new NeedId(needId)).orElseThrow(Refusal::notFound);
        HouseholdOwner owner = owners.ofNeed(need);
        Set<UUID> about = new LinkedHashSet<>(owner.persons());
        Optional.ofNullable(need.accountId()).ifPresent(about::add);
        if (own.includes("need", needId, about)) {
            throw Refusal.forbidden("problem.own_matter");
        }
        UUID by = person.requiredSubject();
        Project project = begin(owner, by);
        sent.roles().forEach(terms -> roles.add(project, terms, by));
        for (ProjectField field : ProjectField.values()) {
            String words = sent.words().of(field);
            if (!words.isEmpty()) {
                proposals.lay(project, field, words, by);
            }
        }
        audit.record("project.begun_for", ProjectsOfTeam.KIND, project.id());
        letters.write(project, ProjectLetters.BEGUN);
        return project.id();
    }

    private Project begin(HouseholdOwner owner, @Nullable UUID by) {
        return projects.beginNew(owner, by).orElseThrow(() -> Refusal.conflict("project.refused.open"));
    }
}
