package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.usage.HourlyCounts;
import org.teranga.platform.usage.QuotaGuard;

/** A person writes to the team. Whoever has a secret link writes so much an hour and no more: a link may get into other hands. */
@ApplicationScoped
@Transactional
public class WriteToTeam {
    static final HourlyCounts.Limit MESSAGES = new HourlyCounts.Limit(20, 60);
    static final HourlyCounts.Limit FILES = new HourlyCounts.Limit(12, 30);

    private final MessageThreads threads;
    private final TeamMessages messages;
    private final HourlyCounts counts;
    private final QuotaGuard quota;
    private final LastContact contact;
    private final AwaitedAnswers awaited;
    private final Instance<ThreadQuestion> questions;

    @Inject
    WriteToTeam(
            MessageThreads threads,
            TeamMessages messages,
            HourlyCounts counts,
            QuotaGuard quota,
            LastContact contact,
            AwaitedAnswers awaited,
            @Any Instance<ThreadQuestion> questions) {
        this.threads = threads;
        this.messages = messages;
        this.counts = counts;
        this.quota = quota;
        this.contact = contact;
        this.awaited = awaited;
        this.questions = questions;
    }

    /**
     * Says, before files are read, whether there is room for more of this person.
     *
     * @throws Refusal too much for now
     */
    public void admit(Correspondent from) {
        if (!counts.room(what(from), MESSAGES)) {
            throw Refusal.later("message.too_many", Duration.ofHours(1));
        }
    }

    /**
     * Keeps it in the conversation.
     *
     * @param channel by which way it came: {@code page, mail, sms}
     * @throws Refusal too much for now
     */
    public UUID write(Correspondent from, WrittenMessage written, String channel) {
        return write(from, written, channel, false);
    }

    /**
     * As {@link #write(Correspondent, WrittenMessage, String)}.
     *
     * @param otherAddress whether it came from an address or number that is not the person's as far as we know; it counts as nobody's yes
     *     and as no contact with the person
     */
    UUID write(Correspondent from, WrittenMessage written, String channel, boolean otherAddress) {
        admit(from);
        if (!written.attachments().isEmpty()) {
            quota.admitRows();
            if (!counts.room(files(from), FILES)) {
                throw Refusal.later("message.too_many_files", Duration.ofHours(1));
            }
            written.attachments().forEach(one -> counts.count(files(from)));
        }
        counts.count(what(from));
        UUID id = messages.add(
                threads.open(from), written.fromPerson(), TeamMessages.MessageRoute.in(channel, otherAddress));
        if (!otherAddress) {
            contact.note(from.person());
        }
        awaited.wrote(from);
        questions.forEach(one -> one.wrote(from));
        return id;
    }

    private static String what(Correspondent from) {
        return "message " + from.person();
    }

    private static String files(Correspondent from) {
        return "message file " + from.person();
    }
}
