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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.message.attachment.Attachments;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextSending;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** The conversations at the desk: all of them, and one about an offer, a need or an account. */
@Path("/{lang: [a-z]{2,3}}/desk/messages")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MESSAGES)
public class DeskMessagePages {
    private static final String PAGE = "platform/message/desk";
    static final Set<String> HAPPENED = Stream.concat(
                    Stream.of("sent"), Stream.of(TextSending.values()).map(DeskMessagePages::sent))
            .collect(Collectors.toUnmodifiableSet());

    private final ShowMessageList list;
    private final ShowDeskThread show;
    private final WriteToPerson writeToPerson;
    private final SentMessage sentMessage;
    private final MessageThreads threads;
    private final Attachments attachments;
    private final SentForms forms;

    @Inject
    DeskMessagePages(
            ShowMessageList list,
            ShowDeskThread show,
            WriteToPerson writeToPerson,
            SentMessage sentMessage,
            MessageThreads threads,
            Attachments attachments,
            SentForms forms) {
        this.list = list;
        this.show = show;
        this.writeToPerson = writeToPerson;
        this.sentMessage = sentMessage;
        this.threads = threads;
        this.attachments = attachments;
        this.forms = forms;
    }

    /** All, what nobody has read first. */
    @MenuEntry(menu = Menu.DESK, key = "messages.nav", order = 33)
    @GET
    @Requires(Permission.MESSAGES)
    public HtmlPage all(@PathParam("lang") String lang, @Context UriInfo uri) {
        return new HtmlPage("platform/message/list", list.of(lang, uri.getQueryParameters()));
    }

    /** One. */
    @GET
    @Path("{record: [0-9a-f-]{36}}")
    @Requires(Permission.MESSAGES)
    @Transactional
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("record") UUID record,
            @QueryParam("reply") @Nullable String reply,
            @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE,
                happened != null && HAPPENED.contains(happened)
                        ? show.of(lang, record, FilledForm.EMPTY, happened)
                        : show.of(lang, record, reply));
    }

    /** Something to the person; with faults the page comes back. */
    @POST
    @Path("{record: [0-9a-f-]{36}}")
    @Requires(Permission.MESSAGES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PageOrRedirect send(
            @PathParam("lang") String lang, @PathParam("record") UUID record, List<EntityPart> parts) {
        Correspondent person = show.readable(record);
        SentParts sent = SentParts.of(parts);
        try {
            Optional<TextSending> silent = writeToPerson.write(
                    record, sentMessage.read(sent.fields(), sent.files(), sent.names(), person.language()));
            String happened = silent.map(DeskMessagePages::sent).orElse("sent");
            String page = "file".equals(sent.fields().get("back")) ? show.filePage(lang, person) : "";
            return page.isEmpty()
                    ? new Redirect(ShowDeskThread.path(lang, record) + "?happened=" + happened + "#last")
                    : new Redirect(page + "?happened=" + happened + "#messages");
        } catch (Invalid faulty) {
            FilledForm form = forms.again(Answers.of(sent.fields()), faulty.errors());
            return new HtmlPage(PAGE, show.of(lang, record, form, ""), RefusalStatus.of(faulty));
        }
    }

    /** A picture or document of it. */
    @GET
    @Path("{record: [0-9a-f-]{36}}/files/{id: [0-9a-f-]{36}}")
    @Requires(Permission.MESSAGES)
    @Transactional
    public Response file(@PathParam("record") UUID record, @PathParam("id") UUID id) {
        return threads.of(show.readable(record))
                .flatMap(thread -> attachments.find(thread.id(), id))
                .map(AttachmentAnswer::of)
                .orElseThrow(Refusal::notFound);
    }

    private static String sent(TextSending silent) {
        return "sent." + silent.name().toLowerCase(Locale.ROOT);
    }
}
