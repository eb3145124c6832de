package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;

/** Notes that a member opened a conversation: on the record, where its person sees who opened the file, and on what was unread. */
@ApplicationScoped
class OpenedByTeam {
    private final Correspondents correspondents;
    private final TeamMessages messages;
    private final CurrentPerson member;
    private final AuditTrail audit;

    @Inject
    OpenedByTeam(Correspondents correspondents, TeamMessages messages, CurrentPerson member, AuditTrail audit) {
        this.correspondents = correspondents;
        this.messages = messages;
        this.member = member;
        this.audit = audit;
    }

    /** It was opened, and is read from now on. */
    void note(Correspondent person, MessageThread thread) {
        messages.readByTeam(thread.id(), member.requiredSubject());
        String action = correspondents
                .pages(person.kind())
                .map(CorrespondentPages::readingAction)
                .orElse("message.read");
        audit.record(action, person.kind(), person.record());
    }
}
