package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectField;
import org.teranga.matching.community.project.ProjectProposals;
import org.teranga.matching.community.project.letter.ProjectLetters;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Somebody of the team helps a household to write: what they write lies before it, and is in the project once it takes it. */
@ApplicationScoped
@Transactional
class ProposeWords {
    private final ProjectsOfTeam access;
    private final OpenedProject opened;
    private final ProjectProposals proposals;
    private final ProjectLetters letters;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ProposeWords(
            ProjectsOfTeam access,
            OpenedProject opened,
            ProjectProposals proposals,
            ProjectLetters letters,
            CurrentPerson person,
            AuditTrail audit) {
        this.access = access;
        this.opened = opened;
        this.proposals = proposals;
        this.letters = letters;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Lays words before the household, which is told once for all that lie there.
     *
     * @throws Refusal not found where there is no such project or field; not allowed where it is the own matter; conflict where the household
     *     has not opened its page, has closed its project, or has much before it; invalid where nothing is said
     */
    void propose(UUID id, Answers sent) {
        Project project = access.one(id);
        if (!project.open() || !opened.page(project)) {
            throw Refusal.conflict("teamproject.refused.closed");
        }
        ProjectField field = ProjectField.of(sent.first("field")).orElseThrow(Refusal::notFound);
        FormReader in = new FormReader(sent);
        String words = field.read(in, "words");
        if (words.isEmpty() && !in.faulty("words")) {
            in.fault("words", "teamproject.fault.words");
        }
        in.end();
        int before = proposals.of(project).size();
        if (before >= ProjectProposals.MOST) {
            throw Refusal.conflict("teamproject.refused.full", ProjectProposals.MOST);
        }
        proposals.lay(project, field, words, person.requiredSubject());
        audit.record("project.proposed", ProjectsOfTeam.KIND, id);
        if (before == 0) {
            letters.write(project, ProjectLetters.PROPOSED);
        }
    }
}
