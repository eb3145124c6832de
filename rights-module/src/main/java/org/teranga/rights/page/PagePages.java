package org.teranga.rights.page;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Section;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** A page as it is worked on: its sections in their order, and what stands around them. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PagePages {
    private static final String PAGE = "rights/desk/page";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> HAPPENED = Set.of(
            "moved", "removed", "kept", "submitted", "taken-back", "named", "said", "settled", "pictured", "checking");

    private final ShowPage show;
    private final PageSteps steps;
    private final Remarks remarks;
    private final PagePictures pictures;
    private final CheckLinks links;
    private final RightsDesk desk;
    private final SentForms sentForms;

    @Inject
    PagePages(
            ShowPage show,
            PageSteps steps,
            Remarks remarks,
            PagePictures pictures,
            CheckLinks links,
            RightsDesk desk,
            SentForms sentForms) {
        this.show = show;
        this.steps = steps;
        this.remarks = remarks;
        this.pictures = pictures;
        this.links = links;
        this.desk = desk;
        this.sentForms = sentForms;
    }

    /** As it stands. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage show(@PathParam("key") String key, @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE,
                show.show(
                        desk.document(key),
                        FilledForm.EMPTY,
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Adds a section, and leads to where it is written. */
    @POST
    @Path("sections")
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect add(@PathParam("key") String key, @FormParam("sort") @Nullable String sort) {
        Document document = desk.document(key);
        Section section = steps.add(document, Objects.requireNonNullElse(sort, ""));
        return new Redirect(desk.href(document) + "/" + section.anchor());
    }

    /** Moves a section or takes it away. */
    @POST
    @Path("sections/{anchor: [a-z0-9_-]+}")
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect order(
            @PathParam("key") String key, @PathParam("anchor") String anchor, @FormParam("do") @Nullable String step) {
        Document document = desk.document(key);
        steps.order(document.id(), anchor, Objects.requireNonNullElse(step, ""));
        return to(document, "remove".equals(step) ? "removed" : "keep".equals(step) ? "kept" : "moved");
    }

    /** Hands what is written to a second person, or takes it back. */
    @POST
    @Path("hand")
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect hand(@PathParam("key") String key, @FormParam("do") @Nullable String step) {
        Document document = desk.document(key);
        steps.hand(document, Objects.requireNonNullElse(step, ""));
        return to(document, "submit".equals(step) ? "submitted" : "taken-back");
    }

    /** Says under which name somebody is named. */
    @POST
    @Path("credit")
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect credit(@PathParam("key") String key, Answers sent) {
        Document document = desk.document(key);
        boolean works = desk.may(Permission.RIGHTS_WRITE)
                || desk.may(Permission.RIGHTS_REVIEW)
                || desk.may(Permission.RIGHTS_TRANSLATE);
        if (!works) {
            throw Refusal.forbidden();
        }
        String into = desk.into().stream().findFirst().orElse("");
        return trying(document, sent, "named", () -> steps.name(document, show.part(), into, sent.first("name")));
    }

    /** Says something to the others who work on it. */
    @POST
    @Path("remarks")
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect remark(@PathParam("key") String key, Answers sent) {
        Document document = desk.document(key);
        UUID section = desk.book(document)
                .section(sent.first("anchor"))
                .map(Section::id)
                .orElse(null);
        return trying(
                document,
                sent,
                "said",
                () -> remarks.say(document.id(), section, document.language(), desk.subject(), sent.first("words")));
    }

    /** Says that a remark is settled, or not after all. */
    @POST
    @Path("remarks/{id: " + ID + "}")
    @Requires(Permission.RIGHTS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect settle(
            @PathParam("key") String key, @PathParam("id") UUID id, @FormParam("do") @Nullable String step) {
        Document document = desk.document(key);
        if (!remarks.settle(id, document.id(), !"open".equals(step), desk.subject())) {
            throw Refusal.notFound();
        }
        return to(document, "settled");
    }

    /** Takes a picture. */
    @POST
    @Path("pictures")
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect picture(@PathParam("key") String key, List<EntityPart> parts) {
        Document document = desk.document(key);
        SentParts sent = SentParts.of(parts);
        Answers fields = Answers.of(sent.fields());
        return trying(
                document,
                fields,
                "pictured",
                () -> pictures.add(
                        document.id(),
                        sent.file("file").orElse(null),
                        sent.fields().getOrDefault("shows", ""),
                        desk.subject()));
    }

    /** Has its links tried. */
    @POST
    @Path("links")
    @Requires(Permission.RIGHTS_WRITE)
    public Redirect links(@PathParam("key") String key) {
        Document document = desk.document(key);
        links.ask(document.id());
        return to(document, "checking");
    }

    /** Does something; with faults the page comes back with what was sent. */
    private PageOrRedirect trying(Document document, Answers sent, String happened, Runnable work) {
        try {
            work.run();
            return to(document, happened);
        } catch (Invalid refused) {
            return new HtmlPage(
                    PAGE, show.show(document, sentForms.again(sent, refused.errors()), ""), RefusalStatus.of(refused));
        }
    }

    private Redirect to(Document document, String happened) {
        return new Redirect(desk.href(document) + "?happened=" + happened);
    }
}
