package org.teranga.matching.exchange.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.transfer.AnswerTransfer;
import org.teranga.matching.exchange.transfer.AskForTransfer;
import org.teranga.matching.exchange.transfer.DecideTransfer;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** The team asks whoever left something whether it may go to another association, notes what they told, and a second person decides. */
@Path("/{lang: [a-z]{2,3}}/desk/handovers")
@Produces(MediaType.TEXT_HTML)
public class HandoverPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final ShowHandovers list;
    private final ShowHandover show;
    private final AskForTransfer ask;
    private final AnswerTransfer answer;
    private final DecideTransfer decide;
    private final SentForms forms;
    private final Clock clock;

    @Inject
    HandoverPages(
            ShowHandovers list,
            ShowHandover show,
            AskForTransfer ask,
            AnswerTransfer answer,
            DecideTransfer decide,
            SentForms forms,
            Clock clock) {
        this.list = list;
        this.show = show;
        this.ask = ask;
        this.answer = answer;
        this.decide = decide;
        this.forms = forms;
        this.clock = clock;
    }

    /** All of it. */
    @GET
    @Requires(Permission.FILES_WORK)
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.handovers",
            order = 40,
            section = "nav.section.partners",
            when = Alliances.class)
    public HtmlPage list(@PathParam("lang") String lang) {
        return new HtmlPage("matching/exchange/handovers", list.show("/" + lang));
    }

    /** Asks the person behind what another association asks for. */
    @POST
    @Path("ask/" + ID)
    @Requires(Permission.FILES_WORK)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("id") UUID listing) {
        AskForTransfer.Asked asked = ask.ask(listing);
        return to(lang, asked.transfer(), asked.written() ? "asked" : "asked_call");
    }

    /** One of them. */
    @GET
    @Path(ID)
    @Requires(Permission.FILES_WORK)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return page(lang, id, FilledForm.EMPTY, happened, 200);
    }

    /** Notes what its person told somebody of the team. */
    @POST
    @Path(ID + "/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect note(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            AnswerTransfer.Outcome outcome = note(id, sent);
            return to(lang, id, outcome == AnswerTransfer.Outcome.SAID ? "noted" : "changed");
        } catch (Invalid faulty) {
            return page(lang, id, forms.again(sent, faulty.errors()), null, RefusalStatus.of(faulty));
        }
    }

    private AnswerTransfer.Outcome note(UUID id, Answers sent) {
        FormReader in = new FormReader(sent);
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        String said = in.choice("said", List.of("yes", "no"));
        Channel channel = Channel.byWhichStaffNote(in.first("channel")).orElse(null);
        LocalDate on = in.day("said_on");
        if (said == null && !in.faulty("said")) {
            in.fault("said", "handover.fault.said");
        }
        if (channel == null) {
            in.fault("channel", "handover.fault.channel");
        }
        if (!in.faulty("said_on") && (on == null || on.isAfter(today))) {
            in.fault("said_on", "handover.fault.said_on");
        }
        in.end();
        return answer.note(
                id,
                "yes".equals(said),
                sent.first("shown"),
                channel == null ? Channel.PHONE : channel,
                on == null ? today : on);
    }

    /** A second person decides that it goes. */
    @POST
    @Path(ID + "/send")
    @Requires(Permission.PLACEMENT_APPROVE)
    public Redirect send(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return to(lang, id, decide.send(id) == DecideTransfer.Outcome.SENT ? "sent" : "asked_again");
    }

    /** Asks no more. */
    @POST
    @Path(ID + "/call-off")
    @Requires(Permission.FILES_WORK)
    public Redirect callOff(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        ask.callOff(id);
        return to(lang, id, "called_off");
    }

    /** Asks it back. */
    @POST
    @Path(ID + "/take-back")
    @Requires(Permission.FILES_WORK)
    public Redirect takeBack(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        decide.takeBack(id);
        return to(lang, id, "take_back");
    }

    private HtmlPage page(String lang, UUID id, FilledForm form, @Nullable String happened, int status) {
        return new HtmlPage("matching/exchange/handover", show.going("/" + lang, id, form, happened), status);
    }

    private static Redirect to(String lang, UUID id, String happened) {
        return new Redirect("/" + lang + "/desk/handovers/" + id + "?happened=" + happened);
    }
}
