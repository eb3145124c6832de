package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.casework.triage.StageMoved;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.message.reply.SuggestedReply;

/**
 * Whom several calls did not reach is written to, in their language: how to be called without being disturbed is theirs to say. The letter
 * is from whoever noted the last call; what a program notes sends none.
 */
@ApplicationScoped
class WriteToUnreached {
    private static final String TEMPLATE = "unreached";

    private final WriteToPerson write;
    private final Correspondents correspondents;
    private final SuggestedReplies replies;
    private final CurrentPerson member;

    @Inject
    WriteToUnreached(
            WriteToPerson write, Correspondents correspondents, SuggestedReplies replies, CurrentPerson member) {
        this.write = write;
        this.correspondents = correspondents;
        this.replies = replies;
        this.member = member;
    }

    void moved(@Observes StageMoved moved) {
        if (moved.to() == Stage.UNREACHABLE && !member.isProgram()) {
            moved.subjects().forEach(this::write);
        }
    }

    private void write(UUID record) {
        correspondents
                .of(record)
                .flatMap(to -> replies.of(TEMPLATE, MessageLetters.language(to)))
                .ifPresent(reply -> write.write(record, written(reply)));
    }

    private static WrittenMessage written(SuggestedReply reply) {
        return WrittenMessage.of(reply.text(), reply.language(), reply.code(), List.of());
    }
}
