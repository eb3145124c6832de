package org.teranga.platform.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.message.unassigned.DiscardReason;
import org.teranga.platform.message.unassigned.UnassignedFiles;
import org.teranga.platform.message.unassigned.UnassignedMessage;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The team looks whose these messages are, and assigns each to a person or lets it go. */
@Path("/{lang: [a-z]{2,3}}/desk/messages/unassigned")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MESSAGES)
public class UnassignedPages {
    private static final int MOST = 100;
    private static final int FAULTY = 422;
    private static final String KIND = "unassigned_message";
    private static final String ONE = "{id: [0-9a-f-]{36}}";

    private final UnassignedMessages messages;
    private final UnassignedFiles files;
    private final AssignMessage assignMessage;
    private final SentForms forms;
    private final AuditTrail audit;

    @Inject
    UnassignedPages(
            UnassignedMessages messages,
            UnassignedFiles files,
            AssignMessage assignMessage,
            SentForms forms,
            AuditTrail audit) {
        this.messages = messages;
        this.files = files;
        this.assignMessage = assignMessage;
        this.forms = forms;
        this.audit = audit;
    }

    /** The oldest of them. */
    @GET
    @Requires(Permission.MESSAGES)
    @Transactional
    public HtmlPage all(@PathParam("lang") String lang) {
        List<UnassignedMessage> all = messages.oldest(MOST);
        audit.recordAll(
                "message.read", KIND, all.stream().map(UnassignedMessage::id).toList());
        return new HtmlPage("platform/message/unassigned", new UnassignedView(path(lang), all));
    }

    /** One, with its files, and whose it may be. */
    @GET
    @Path(ONE)
    @Requires(Permission.MESSAGES)
    @Transactional
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        audit.record("message.read", KIND, found(id).id());
        return new HtmlPage("platform/message/assign", view(lang, id, FilledForm.EMPTY));
    }

    /** One of its files. */
    @GET
    @Path(ONE + "/files/{file: [0-9a-f-]{36}}")
    @Requires(Permission.MESSAGES)
    @Transactional
    public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return files.find(id, file).map(AttachmentAnswer::of).orElseThrow(Refusal::notFound);
    }

    /** It is of this person. */
    @POST
    @Path(ONE + "/assign")
    @Requires(Permission.MESSAGES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect assign(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            UUID record = assignMessage.assign(id, record(sent.first("record")), sent.first("number"));
            return new Redirect(ShowDeskThread.path(lang, record));
        } catch (Invalid faulty) {
            return again(lang, id, sent, faulty);
        }
    }

    /** It is let go, with a reason. */
    @POST
    @Path(ONE + "/discard")
    @Requires(Permission.MESSAGES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect discard(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        Optional<DiscardReason> reason = DiscardReason.of(sent.first("reason"));
        if (reason.isEmpty()) {
            FieldError missing = FieldError.of("reason", "messages.unassigned.no_reason");
            return new HtmlPage("platform/message/assign", view(lang, id, forms.again(sent, List.of(missing))), FAULTY);
        }
        assignMessage.discard(id, reason.get());
        return new Redirect(path(lang));
    }

    private HtmlPage again(String lang, UUID id, Answers sent, Invalid faulty) {
        return new HtmlPage(
                "platform/message/assign",
                view(lang, id, forms.again(sent, faulty.errors())),
                RefusalStatus.of(faulty));
    }

    private AssignView view(String lang, UUID id, FilledForm form) {
        UnassignedMessage message = found(id);
        String href = path(lang) + "/" + id;
        return new AssignView(
                path(lang),
                href,
                message,
                files.of(id).stream()
                        .map(file -> new MessageLine.Attached(
                                href + "/files/" + file.id(), file.name(), file.picture(), file.kilobytes()))
                        .toList(),
                Stream.concat(
                                assignMessage.candidates(message).stream()
                                        .map(one -> AssignView.Candidate.of(one, false)),
                                assignMessage.besides(message).stream().map(one -> AssignView.Candidate.of(one, true)))
                        .toList(),
                Arrays.stream(DiscardReason.values()).map(DiscardReason::code).toList(),
                form);
    }

    private UnassignedMessage found(UUID id) {
        return messages.find(id).orElseThrow(Refusal::notFound);
    }

    private static Optional<UUID> record(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(sent))
                : Optional.empty();
    }

    private static String path(String lang) {
        return "/" + lang + "/desk/messages/unassigned";
    }
}
