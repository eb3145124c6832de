package org.teranga.platform.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** What staff do with a file by its page. Each leads back to that page; where something cannot be, what was typed stays. */
@Path("/{lang: [a-z]{2,3}}/desk/files/{kind: [a-z_]{1,40}}/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CaseFilePages {
    private static final Set<String> LISTS = Set.of("me", "none", "late", "team");

    private final FileAccess access;
    private final WorkOnFile work;
    private final MoveFile move;
    private final ShowCaseFile show;
    private final FileColleagues colleagues;
    private final SentForms forms;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    CaseFilePages(
            FileAccess access,
            WorkOnFile work,
            MoveFile move,
            ShowCaseFile show,
            FileColleagues colleagues,
            SentForms forms,
            PageContexts contexts,
            Clock clock) {
        this.access = access;
        this.work = work;
        this.move = move;
        this.show = show;
        this.colleagues = colleagues;
        this.forms = forms;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Leads to the page of what it is about. */
    @GET
    @Requires(Permission.FILES_WORK)
    public Redirect page(@PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id) {
        return new Redirect("/" + lang + access.find(kind, id).path());
    }

    /** Who else looks at it now. */
    @GET
    @Path("present")
    @Requires(Permission.FILES_WORK)
    public HtmlPage present(
            @PathParam("lang") String lang,
            @PathParam("kind") String kind,
            @PathParam("id") UUID id,
            @QueryParam("turn") @DefaultValue("0") int turn) {
        return new HtmlPage("platform/casework/present", show.present(lang, kind, id, turn));
    }

    /** Takes it; from a list of tasks it leads back there. */
    @POST
    @Path("claim")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect claim(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        String list = sent.first("list");
        Place place = new Place(lang, kind, id);
        return done(place, "claim", sent, () -> {
            work.claim(kind, id);
            return LISTS.contains(list)
                    ? new Redirect("/" + lang + "/desk/tasks?view=" + list)
                    : back(place, "claimed");
        });
    }

    /** Lets go of it. */
    @POST
    @Path("release")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect release(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "release", sent, () -> {
            work.release(kind, id, CaseForm.seen(sent));
            return back(place, "released");
        });
    }

    /** Hands it over with a word. */
    @POST
    @Path("assign")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect assign(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "assign", sent, () -> {
            CaseForm.HandOver handOver = CaseForm.handOver(sent);
            work.assign(kind, id, handOver.to(), handOver.word(), CaseForm.seen(sent));
            return back(place, "assigned");
        });
    }

    /** The reader calls; where somebody else does it is 409 with who, until the reader calls nevertheless. */
    @POST
    @Path("call")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect call(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        PresentView present = show.present(lang, kind, id, PresentView.MOST).calling();
        if (!present.present().isEmpty() && sent.first("anyway").isEmpty()) {
            return new HtmlPage("platform/casework/present", present, Response.Status.CONFLICT.getStatusCode());
        }
        work.call(kind, id);
        return back(new Place(lang, kind, id), "");
    }

    /** Says what comes next. */
    @POST
    @Path("next")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect next(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "next", sent, () -> {
            work.next(kind, id, CaseForm.next(sent, today()), CaseForm.seen(sent));
            return back(place, "next");
        });
    }

    /** Moves it to another stage. */
    @POST
    @Path("stage")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect stage(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "stage", sent, () -> {
            move.move(kind, id, SentMove.of(sent, clock.instant().atZone(Formats.ZONE)), CaseForm.seen(sent));
            return back(place, "moved");
        });
    }

    /** What waited is done. */
    @POST
    @Path("done")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect finish(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "done", sent, () -> {
            work.done(kind, id, sent.first("what"), CaseForm.seen(sent));
            return back(place, "done");
        });
    }

    /** Notes something, and what comes next where that is said with it. */
    @POST
    @Path("notes")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect note(
            @PathParam("lang") String lang, @PathParam("kind") String kind, @PathParam("id") UUID id, Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "notes", sent, () -> {
            NewNote note = CaseForm.note(sent);
            NextStep next = CaseForm.nextIfSaid(sent, today()).orElse(null);
            work.note(kind, id, note);
            if (next != null) {
                work.next(kind, id, next, null);
            }
            return back(place, "noted");
        });
    }

    /** Lifts a safety note, with why. */
    @POST
    @Path("notes/{note: [0-9a-fA-F-]{36}}/lift")
    @Requires(Permission.SAFETY_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect lift(
            @PathParam("lang") String lang,
            @PathParam("kind") String kind,
            @PathParam("id") UUID id,
            @PathParam("note") UUID note,
            Answers sent) {
        Place place = new Place(lang, kind, id);
        return done(place, "notes/" + note + "/lift", sent, () -> {
            work.lift(kind, id, note, CaseForm.why(sent));
            return back(place, "lifted");
        });
    }

    /** Where it is done. */
    private record Place(String lang, String kind, UUID id) {}

    private PageOrRedirect done(Place place, String step, Answers sent, Supplier<Redirect> doing) {
        try {
            return doing.get();
        } catch (Invalid | Conflict refused) {
            String page = "/" + place.lang + access.find(place.kind, place.id).path();
            return new HtmlPage(
                    "platform/casework/refused", refused(place, page, step, sent, refused), RefusalStatus.of(refused));
        }
    }

    private CaseRefusedView refused(Place place, String page, String step, Answers sent, Refusal refused) {
        return new CaseRefusedView(
                page,
                "/" + place.lang + "/desk/files/" + place.kind + "/" + place.id + "/" + step,
                step,
                refused instanceof Invalid
                        ? ""
                        : contexts.text(refused.key(), refused.arguments().toArray()),
                refused instanceof Invalid || refused.key().equals("casework.changed_by"),
                show.show(place.kind, place.id)
                        .map(file -> file.standing().version())
                        .orElse(0L),
                forms.again(sent, refused.errors()),
                step.equals("assign") ? colleagues.but(null) : List.of());
    }

    private Redirect back(Place place, String happened) {
        String path = access.find(place.kind, place.id).path();
        return new Redirect("/" + place.lang + path + "?happened=" + happened + "#file");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
