package org.teranga.rights.deadline.desk;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.page.SectionPages;

/** The deadlines that readers can count from a section: written with it, published with it by a second person. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/{key: " + DeskKey.SHAPE + "}/{anchor: " + SectionPages.ANCHOR + "}/deadlines")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeadlineDeskPages {
    private static final String TEMPLATE = "rights/desk/deadlines";
    private static final Set<String> HAPPENED = Set.of("saved", "removed");
    private static final int INVALID = 422;

    private final DeadlineDesk deadlines;
    private final RightsDesk desk;

    @Inject
    DeadlineDeskPages(DeadlineDesk deadlines, RightsDesk desk) {
        this.deadlines = deadlines;
        this.desk = desk;
    }

    /** What there is, and a form for one. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage show(
            @PathParam("key") String key,
            @PathParam("anchor") String anchor,
            @QueryParam("edit") @DefaultValue("") String edit,
            @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(
                TEMPLATE,
                deadlines.show(desk.document(key), anchor, edit, HAPPENED.contains(happened) ? happened : ""));
    }

    /** Keeps one in the draft, or takes it out. */
    @POST
    @Requires(Permission.RIGHTS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect write(@PathParam("key") String key, @PathParam("anchor") String anchor, Answers sent) {
        Document document = desk.document(key);
        UUID seen = seen(sent.first("seen"));
        String back = desk.href(document) + "/" + anchor + "/deadlines?happened=";
        if (sent.first("do").equals("remove")) {
            deadlines.remove(document, anchor, seen, sent.first("key"));
            return new Redirect(back + "removed");
        }
        Optional<DeadlineDeskView> faulty = deadlines.save(document, anchor, seen, sent);
        return faulty.<PageOrRedirect>map(view -> new HtmlPage(TEMPLATE, view, INVALID))
                .orElseGet(() -> new Redirect(back + "saved"));
    }

    /** The draft that the form was made of; null where there was none. */
    private static @Nullable UUID seen(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return new UUID(0, 0); // it fits nothing, so nothing is overwritten
        }
    }
}
