package org.teranga.platform.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.MoveFile;
import org.teranga.platform.casework.SentMove;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.message.reply.SuggestedReply;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** Where the team says no to an offer or a need, in words that can be changed before they go, and takes it up again. */
@Path("/{lang: [a-z]{2,3}}/desk/files/{kind: [a-z]+}/{id: [0-9a-fA-F-]{36}}/no")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SayNoPages {
    private static final String PAGE = "platform/message/no";

    private final ShowDeskThread threads;
    private final ShowCaseFile files;
    private final SayNo sayNo;
    private final SentMessage sentMessage;
    private final MoveFile move;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    SayNoPages(
            ShowDeskThread threads,
            ShowCaseFile files,
            SayNo sayNo,
            SentMessage sentMessage,
            MoveFile move,
            SentForms forms,
            PageContexts contexts) {
        this.threads = threads;
        this.files = files;
        this.sayNo = sayNo;
        this.sentMessage = sentMessage;
        this.move = move;
        this.forms = forms;
        this.contexts = contexts;
    }

    /** The words, in the language of the person, and in French. */
    @GET
    @Requires(Permission.FILES_WORK)
    public HtmlPage words(@PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id) {
        DeskThreadView begun = threads.of(lang, readable(kind, id), SayNo.template(kind));
        SuggestedReply chosen = begun.chosen();
        FilledForm form = chosen == null
                ? begun.form()
                : FilledForm.startingWith(
                        Map.of("text", chosen.text(), "language", chosen.language(), "template", chosen.code()));
        return page(lang, kind, id, form, "", 200);
    }

    /** Says it; where it cannot be said, the words come back. */
    @POST
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect say(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Correspondent person = threads.readable(readable(kind, id));
        try {
            String happened = sayNo.say(kind, id, written(sent, person), sent.first("why"), SentMove.seen(sent))
                    .map(silent -> "sent." + silent.name().toLowerCase(Locale.ROOT))
                    .orElse("sent");
            return new Redirect(threads.filePage(lang, person) + "?happened=" + happened + "#messages");
        } catch (Invalid | Conflict refused) {
            String why = refused instanceof Invalid
                    ? ""
                    : contexts.text(refused.key(), refused.arguments().toArray());
            return page(lang, kind, id, forms.again(sent, refused.errors()), why, RefusalStatus.of(refused));
        }
    }

    /** Takes it up again. */
    @POST
    @Path("take-up")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect takeUp(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Correspondent person = threads.readable(readable(kind, id));
        move.takeUp(kind, id, SentMove.seen(sent));
        return new Redirect(threads.filePage(lang, person) + "?happened=moved#file");
    }

    /** The record, if it is one of this kind, to which a no can be said. */
    private UUID readable(String kind, UUID id) {
        Correspondent person = threads.readable(id);
        if (!person.kind().equals(kind) || threads.filePage("", person).isEmpty()) {
            throw Refusal.notFound();
        }
        return id;
    }

    private HtmlPage page(String lang, String kind, UUID id, FilledForm form, String why, int status) {
        CaseFileView file = files.show(kind, id).orElseThrow(Refusal::notFound);
        return new HtmlPage(
                PAGE,
                new SayNoView(
                        threads.of(lang, id, form, ""),
                        "/" + lang + "/desk/files/" + kind + "/" + id + "/no",
                        file.standing().version(),
                        why),
                status);
    }

    private WrittenMessage written(Answers sent, Correspondent person) {
        Map<String, String> fields = Map.of(
                "text", sent.first("text"), "language", sent.first("language"), "template", sent.first("template"));
        return sentMessage.read(fields, Map.of(), Map.of(), person.language());
    }
}
