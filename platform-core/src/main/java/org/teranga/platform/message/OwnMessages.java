package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.message.attachment.Attachments;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** The person's own side of a conversation, wherever a feature shows it: by a secret link or by signing in. */
@ApplicationScoped
public class OwnMessages {
    private static final Set<String> HAPPENED = Set.of("sent", "answered");

    private final ShowMessages show;
    private final MessageThreads threads;
    private final Attachments attachments;
    private final WriteToTeam writeToTeam;
    private final SentMessage sentMessage;
    private final Instance<ThreadQuestion> questions;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    OwnMessages(
            ShowMessages show,
            MessageThreads threads,
            Attachments attachments,
            WriteToTeam writeToTeam,
            SentMessage sentMessage,
            @Any Instance<ThreadQuestion> questions,
            SentForms forms,
            PageContexts contexts) {
        this.show = show;
        this.threads = threads;
        this.attachments = attachments;
        this.writeToTeam = writeToTeam;
        this.sentMessage = sentMessage;
        this.questions = questions;
        this.forms = forms;
        this.contexts = contexts;
    }

    /**
     * The conversation; what the team wrote counts as read.
     *
     * @param href     the address of the page, from the root of the host
     * @param back     the page before; empty where there is none
     * @param happened what was just done, as the address says it
     */
    @Transactional
    public HtmlPage page(Correspondent person, String href, String back, @Nullable String happened) {
        String known = happened != null && HAPPENED.contains(happened) ? happened : "";
        return shown(person, new Place(href, back), FilledForm.EMPTY, known, 200);
    }

    /** Sends what was written; with faults the page comes back. */
    public PageOrRedirect send(Correspondent person, String href, String back, List<EntityPart> parts) {
        writeToTeam.admit(person);
        SentParts sent = SentParts.of(parts);
        try {
            if (sent.fields().containsKey("still")) {
                answer(person, Answers.of(sent.fields()));
                return new Redirect(href + "?happened=answered");
            }
            WrittenMessage written = sentMessage.read(
                    sent.fields(),
                    sent.files(),
                    sent.names(),
                    contexts.language().tag());
            writeToTeam.write(person, written, TeamMessage.PAGE);
            return new Redirect(href + "?happened=sent#last");
        } catch (Invalid faulty) {
            FilledForm form = forms.again(Answers.of(sent.fields()), faulty.errors());
            return shown(person, new Place(href, back), form, "", RefusalStatus.of(faulty));
        }
    }

    /**
     * A picture or document of the conversation.
     *
     * @throws Refusal not found where it is none of it
     */
    @Transactional
    public Response file(Correspondent person, UUID id) {
        return threads.of(person)
                .flatMap(thread -> attachments.find(thread.id(), id))
                .map(AttachmentAnswer::of)
                .orElseThrow(Refusal::notFound);
    }

    /** One press answers what is asked in the conversation. */
    private void answer(Correspondent person, Answers sent) {
        FormReader reader = new FormReader(sent);
        LocalDate until = reader.day("until");
        reader.end();
        questions.stream()
                .filter(one -> one.askedUntil(person).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("still.over"))
                .answer(person, sent.first("still"), until);
    }

    private HtmlPage shown(Correspondent person, Place place, FilledForm form, String happened, int status) {
        return new HtmlPage("platform/message/own", show.own(person, place.href, place.back, form, happened), status);
    }

    /** Where the page stands, and which one was before. */
    private record Place(String href, String back) {}
}
