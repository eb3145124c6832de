package org.teranga.matching.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
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

/** The roster of duty, for whoever works on files. */
@Path("/{lang: [a-z]{2,3}}/desk/duty")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DutyPages {
    private static final String PAGE = "matching/duty/roster";
    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final Set<String> HAPPENED =
            Set.of("added", "given", "taken", "kept", "confirmed", "removed", "noted", "said");

    private final ShowDuty show;
    private final ArrangeDuty arrange;
    private final HandOver notes;
    private final DutyMembers members;
    private final DutyDates dates;
    private final SentForms forms;

    @Inject
    DutyPages(
            ShowDuty show, ArrangeDuty arrange, HandOver notes, DutyMembers members, DutyDates dates, SentForms forms) {
        this.show = show;
        this.arrange = arrange;
        this.notes = notes;
        this.members = members;
        this.dates = dates;
        this.forms = forms;
    }

    /** All of it. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.duty",
            order = 37,
            section = "nav.section.stays",
            who = Permission.FILES_WORK)
    @MenuEntry(
            menu = Menu.NOTICE,
            key = "duty.notice",
            order = 30,
            who = Permission.SAFETY_READ,
            when = UnconfirmedDuty.class)
    @GET
    @Requires(Permission.FILES_WORK)
    public HtmlPage roster(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        String told = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, show.show("/" + lang, FilledForm.EMPTY, told));
    }

    /** The reader's own shifts, for a calendar. */
    @GET
    @Path("mine.ics")
    @Produces("text/calendar")
    @Requires(Permission.FILES_WORK)
    public String mine(@Context UriInfo uri) {
        return dates.mine(uri.getAbsolutePath().resolve("../duty").toString());
    }

    /** Writes down a shift, or those of some weeks. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers sent) {
        return after(lang, sent, "added", () -> arrange.add(sent));
    }

    /** A lead gives it; one's own is offered. */
    @POST
    @Path(ID + "/give")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect give(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return after(lang, sent, "given", () -> arrange.give(id, sent));
    }

    /** Whoever is asked says yes or no; whoever asked takes it back. */
    @POST
    @Path(ID + "/answer")
    @Requires(Permission.FILES_WORK)
    public Redirect answer(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("yes") @Nullable String yes) {
        boolean agrees = "yes".equals(yes);
        arrange.answer(id, agrees);
        return to(lang, agrees ? "taken" : "kept");
    }

    /** A lead agrees to what somebody wrote down for themselves. */
    @POST
    @Path(ID + "/confirm")
    @Requires(Permission.SAFETY_READ)
    public Redirect confirm(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        arrange.confirm(id);
        return to(lang, "confirmed");
    }

    /** Takes it out. */
    @POST
    @Path(ID + "/remove")
    @Requires(Permission.FILES_WORK)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        arrange.remove(id);
        return to(lang, "removed");
    }

    /** Leaves a note to the next. */
    @POST
    @Path("note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect note(@PathParam("lang") String lang, Answers sent) {
        return after(lang, sent, "noted", () -> notes.write(sent));
    }

    /** How the reader is reached and called. */
    @POST
    @Path("member")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect member(@PathParam("lang") String lang, Answers sent) {
        return after(lang, sent, "said", () -> members.say(sent));
    }

    private PageOrRedirect after(String lang, Answers sent, String happened, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.show("/" + lang, form, ""), RefusalStatus.of(faulty));
        }
        return to(lang, happened);
    }

    private static Redirect to(String lang, String happened) {
        return new Redirect("/" + lang + "/desk/duty?happened=" + happened);
    }
}
