package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.inbox.MailReceived;
import org.teranga.platform.inbox.ReceivedAttachment;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextMessageReceived;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.usage.HourlyCounts;
import org.teranga.platform.usage.QuotaGuard;

/**
 * Puts what people answer by e-mail and SMS into their conversations. Whoever knows the secret of an address may add something; from another
 * address than the person's it is marked as that. What belongs to nobody, or to one of several who share a number, waits for the team.
 */
@ApplicationScoped
@Transactional
class ReceiveAnswers {
    private static final String UNKNOWN = "message file of unknown senders";
    private static final HourlyCounts.Limit FILES_OF_UNKNOWN = new HourlyCounts.Limit(30, 100);

    private final MessageThreads threads;
    private final Correspondents correspondents;
    private final WriteToTeam writeToTeam;
    private final UnassignedMessages unassigned;
    private final HourlyCounts counts;
    private final QuotaGuard quota;
    private final Themes themes;

    @Inject
    ReceiveAnswers(
            MessageThreads threads,
            Correspondents correspondents,
            WriteToTeam writeToTeam,
            UnassignedMessages unassigned,
            HourlyCounts counts,
            QuotaGuard quota,
            Themes themes) {
        this.threads = threads;
        this.correspondents = correspondents;
        this.writeToTeam = writeToTeam;
        this.unassigned = unassigned;
        this.counts = counts;
        this.quota = quota;
        this.themes = themes;
    }

    /** An answer to a letter. */
    void mail(@Observes MailReceived mail) {
        Optional<Correspondent> person = threads.byReply(new SecretText(mail.token()))
                .flatMap(thread -> correspondents.of(thread.record(), thread.person()));
        if (person.isEmpty()) {
            unknown(mail);
            return;
        }
        Correspondent from = person.get();
        List<String> leftOut = new ArrayList<>();
        List<CleanAttachment> kept = clean(mail.attachments(), from.language(), leftOut);
        String text = CleanText.lines(mail.text() + String.join("", leftOut));
        if (!text.isEmpty() || !kept.isEmpty()) {
            boolean other = !mail.from().value().equals(from.known().email());
            writeToTeam.write(from, new WrittenMessage(text, from.language(), null, kept), TeamMessage.MAIL, other);
        }
    }

    /**
     * Of nobody we know: its words and its files wait for the team, so many files an hour and as long as there is storage, since anybody may
     * send some.
     */
    private void unknown(MailReceived mail) {
        String language = TenantContext.required().languages().getFirst();
        List<String> leftOut = new ArrayList<>();
        Optional<String> full = full();
        List<CleanAttachment> kept = full.isEmpty() ? clean(mail.attachments(), language, leftOut) : List.of();
        kept.forEach(one -> counts.count(UNKNOWN));
        full.ifPresent(why -> mail.attachments().forEach(file -> leftOut.add(leftOut(file, language, why))));
        String text = CleanText.lines(mail.text() + String.join("", leftOut));
        unassigned.add(TeamMessage.MAIL, mail.from().value(), text, mail.at(), kept);
    }

    /** Why no file of somebody unknown is kept now, as a message's key; empty where they are. */
    private Optional<String> full() {
        if (!quota.hasRoom()) {
            return Optional.of("messages.unassigned.no_room");
        }
        return counts.room(UNKNOWN, FILES_OF_UNKNOWN) ? Optional.empty() : Optional.of("messages.unassigned.too_many");
    }

    /** An SMS. */
    void text(@Observes TextMessageReceived text) {
        Optional<Correspondent> person = byPhone(correspondents.reachedBy(text.phone()));
        if (person.isEmpty()) {
            unassigned.add(TeamMessage.SMS, text.phone().e164(), CleanText.lines(text.text()), text.at(), List.of());
            return;
        }
        Correspondent from = person.get();
        WrittenMessage written = new WrittenMessage(CleanText.lines(text.text()), from.language(), null, List.of());
        writeToTeam.write(from, written, TeamMessage.SMS, false);
    }

    /** Of one person's records the one about which they wrote last; nobody where several persons have the number. */
    private Optional<Correspondent> byPhone(List<Correspondent> reached) {
        List<UUID> persons =
                reached.stream().map(Correspondent::person).distinct().toList();
        if (persons.size() != 1) {
            return Optional.empty();
        }
        List<MessageThread> last = threads.ofPerson(persons.getFirst()).stream()
                .sorted(Comparator.comparing(MessageThread::lastAt).reversed())
                .toList();
        return last.stream()
                .flatMap(thread -> reached.stream().filter(one -> one.record().equals(thread.record())))
                .findFirst()
                .or(() -> reached.stream().max(Comparator.comparing(Correspondent::record)));
    }

    private List<CleanAttachment> clean(List<ReceivedAttachment> came, String language, List<String> leftOut) {
        return came.stream()
                .flatMap(file -> clean(file, came.indexOf(file), language, leftOut).stream())
                .collect(Collectors.toList());
    }

    private Optional<CleanAttachment> clean(ReceivedAttachment file, int place, String language, List<String> leftOut) {
        try {
            if (place >= CleanAttachment.MOST) {
                throw Refusal.unprocessable("message.file.more", CleanAttachment.MOST);
            }
            return Optional.of(CleanAttachment.of(file.name(), new ByteArrayInputStream(file.content())));
        } catch (Refusal refused) {
            leftOut.add(
                    leftOut(file, language, refused.key(), refused.arguments().toArray()));
            return Optional.empty();
        }
    }

    private String leftOut(ReceivedAttachment file, String language, String key, Object... arguments) {
        String why = themes.of(TenantContext.required())
                .messages()
                .text(Languages.of(language).orElse(Languages.FRENCH), key, arguments);
        return "\n\n[" + CleanText.line(file.name()) + "] " + why;
    }
}
