package org.teranga.rights.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.SentParts;

/** The page from which pages are taken along as files, and brought in as drafts. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/files")
@RequestScoped
public class BundlePages {
    private static final int FAULTY = 422;

    private final ReadBundle reading;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final Lanes lanes;

    @Inject
    BundlePages(ReadBundle reading, CurrentPerson person, PageContexts contexts, Lanes lanes) {
        this.reading = reading;
        this.person = person;
        this.contexts = contexts;
        this.lanes = lanes;
    }

    /** The page. */
    @MenuEntry(menu = Menu.ADMIN, key = "bundle.nav", order = 79, icon = "save", section = "admin.group.shown")
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage files() {
        return new HtmlPage("rights/bundle/files", new BundleView("", false, List.of()));
    }

    /** Looks at a zip, or brings its pages in as drafts. */
    @POST
    @Requires(Permission.RIGHTS_EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @InLane(Lane.FILES)
    public HtmlPage send(List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        boolean bring = sent.text("do").filter("bring"::equals).isPresent();
        InputStream file = sent.file("file").orElseGet(InputStream::nullInputStream);
        try {
            Bundle bundle = lanes.call(Lane.FILES, () -> Bundle.read(file));
            List<ReadBundle.Outcome> outcomes =
                    bring ? reading.bring(bundle, person.requiredSubject()) : reading.look(bundle);
            return new HtmlPage("rights/bundle/files", view(!bring, outcomes));
        } catch (BundleRefused refused) {
            String fault = contexts.text(refused.key(), refused.arguments().toArray());
            return new HtmlPage("rights/bundle/files", new BundleView(fault, false, List.of()), FAULTY);
        }
    }

    private static BundleView view(boolean looked, List<ReadBundle.Outcome> outcomes) {
        return new BundleView(
                "",
                looked,
                outcomes.stream()
                        .map(one -> new BundleView.Row(one.slug(), one.title(), one.languages(), one.state()))
                        .toList());
    }
}
