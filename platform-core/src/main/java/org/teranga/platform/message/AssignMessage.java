package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.message.unassigned.DiscardReason;
import org.teranga.platform.message.unassigned.UnassignedMessage;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * A member says whose a message of an unknown sender is: it goes into that conversation, with its files, as of the day on which it came, and
 * marked as from another address where it is a letter or not from the number that we know of that person. Or lets it go, with a reason.
 */
@ApplicationScoped
@Transactional
public class AssignMessage {
    private static final String KIND = "unassigned_message";

    private final UnassignedMessages unassigned;
    private final Correspondents correspondents;
    private final MessageThreads threads;
    private final TeamMessages messages;
    private final CurrentPerson member;
    private final AuditTrail audit;

    @Inject
    AssignMessage(
            UnassignedMessages unassigned,
            Correspondents correspondents,
            MessageThreads threads,
            TeamMessages messages,
            CurrentPerson member,
            AuditTrail audit) {
        this.unassigned = unassigned;
        this.correspondents = correspondents;
        this.threads = threads;
        this.messages = messages;
        this.member = member;
        this.audit = audit;
    }

    /** Whose it may be, by the address or number that it says it is from; those alone whose conversations the member may read. */
    List<Correspondent> candidates(UnassignedMessage message) {
        return from(message).map(correspondents::reachedBy).orElse(List.of()).stream()
                .filter(this::mayRead)
                .toList();
    }

    /** Whom the team knows beside somebody with that address or number: the host of an adult of a home. */
    List<Correspondent> besides(UnassignedMessage message) {
        List<Correspondent> near = candidates(message);
        return from(message).map(correspondents::besides).orElse(List.of()).stream()
                .filter(one -> mayRead(one) && !near.contains(one))
                .toList();
    }

    private static Optional<KnownAs> from(UnassignedMessage message) {
        return message.channel().equals(TeamMessage.SMS)
                ? PhoneNumber.parse(message.sender()).map(phone -> new KnownAs(null, null, phone.e164()))
                : EmailAddress.parse(message.sender()).map(address -> new KnownAs(null, address.value(), null));
    }

    /**
     * Puts it into the conversation about a record.
     *
     * @param record the one that was chosen; empty where its number was typed
     * @param number a receipt number, as it was typed
     * @return about which record it is now
     * @throws Refusal not found where somebody else was faster; invalid where there is no such record that the member may read; forbidden for
     *     a program
     */
    public UUID assign(UUID id, Optional<UUID> record, String number) {
        member.requireHuman();
        Correspondent to = record.flatMap(correspondents::of)
                .or(() -> correspondents.numbered(number))
                .filter(this::mayRead)
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("number", "messages.unassigned.no_number"))));
        UnassignedMessages.Taken taken = unassigned.take(id).orElseThrow(Refusal::notFound);
        UnassignedMessage message = taken.message();
        messages.add(
                threads.open(to),
                new WrittenMessage(message.text(), to.language(), null, taken.files()),
                TeamMessages.MessageRoute.in(message.channel(), !isOf(message, to)),
                message.at());
        audit.record("message.assign", to.kind(), to.record());
        return to.record();
    }

    /** Lets it go; twice is as good as once. */
    public void discard(UUID id, DiscardReason reason) {
        member.requireHuman();
        if (unassigned.remove(id)) {
            audit.record(reason.action(), KIND, id);
        }
    }

    private boolean mayRead(Correspondent one) {
        return correspondents.readable().contains(one.kind());
    }

    /** Anybody writes any address into a letter: without the secret of ours none is the person's. A number the network vouches for. */
    private static boolean isOf(UnassignedMessage message, Correspondent to) {
        return message.channel().equals(TeamMessage.SMS)
                && message.sender().equals(to.known().phone());
    }
}
