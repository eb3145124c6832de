package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextSending;

/**
 * A member of the team writes to a person: on the person's page, and by e-mail or SMS where there is an address or
 * a number that is the person's.
 */
@ApplicationScoped
@Transactional
public class WriteToPerson {
    private final MessageThreads threads;
    private final TeamMessages messages;
    private final MessageLetters letters;
    private final Correspondents correspondents;
    private final AwaitedAnswers awaited;
    private final SuggestedReplies replies;
    private final CurrentPerson member;
    private final AuditTrail audit;

    @Inject
    WriteToPerson(
            MessageThreads threads,
            TeamMessages messages,
            MessageLetters letters,
            Correspondents correspondents,
            AwaitedAnswers awaited,
            SuggestedReplies replies,
            CurrentPerson member,
            AuditTrail audit) {
        this.threads = threads;
        this.messages = messages;
        this.letters = letters;
        this.correspondents = correspondents;
        this.awaited = awaited;
        this.replies = replies;
        this.member = member;
        this.audit = audit;
    }

    /**
     * Sends it. The message and its letter are written in this transaction, or neither is.
     *
     * @param record about which offer, need or account
     * @return why no SMS goes where one was meant to
     * @throws Refusal not found where it is none that the member may read; forbidden for a program
     */
    public Optional<TextSending> write(UUID record, WrittenMessage written) {
        member.requireHuman();
        Correspondent to = correspondents
                .of(record)
                .filter(one -> correspondents.readable().contains(one.kind()))
                .orElseThrow(Refusal::notFound);
        correspondents.requireOther(to);
        MessageThread thread = threads.open(to);
        MessageLetters.Brought brought = letters.send(to, thread, written);
        messages.add(
                thread,
                written,
                new TeamMessages.MessageRoute(brought.channel(), member.requiredSubject(), false, brought.letter()));
        awaited.answered(to);
        audit.record("message.write", to.kind(), record);
        return Optional.ofNullable(brought.text()).filter(text -> !text.goes());
    }

    /**
     * Sends a template as it stands, for a member who asked for it before, when nobody is signed in: to whoever is behind a record now.
     *
     * @param member from whom it is; null where it leaves by itself
     * @return by which way it goes: {@code mail, sms, page}; empty where there is nobody any more
     */
    public Optional<String> template(@Nullable UUID member, UUID record, String code) {
        return correspondents
                .of(record)
                .flatMap(to -> replies.of(code, MessageLetters.language(to)).map(reply -> {
                    WrittenMessage written = WrittenMessage.of(reply.text(), reply.language(), reply.code(), List.of());
                    MessageThread thread = threads.open(to);
                    MessageLetters.Brought brought = letters.send(to, thread, written);
                    messages.add(
                            thread,
                            written,
                            TeamMessages.MessageRoute.out(brought.channel(), member, brought.letter()));
                    audit.recordFor(member, "message.write", to.kind(), List.of(record));
                    return brought.channel();
                }));
    }
}
