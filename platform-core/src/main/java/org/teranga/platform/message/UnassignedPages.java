package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The team looks whose these messages are, does what they ask for, and lets them go. */
@Path("/{lang: [a-z]{2,3}}/desk/messages/unassigned")
@RequestScoped
@Transactional
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MESSAGES)
public class UnassignedPages {
    private static final int MOST = 100;
    private static final String KIND = "unassigned_message";

    private final UnassignedMessages messages;
    private final AuditTrail audit;

    @Inject
    UnassignedPages(UnassignedMessages messages, AuditTrail audit) {
        this.messages = messages;
        this.audit = audit;
    }

    /** The oldest of them. */
    @GET
    @Requires(Permission.MESSAGES)
    public HtmlPage all(@PathParam("lang") String lang) {
        List<UnassignedMessage> all = messages.oldest(MOST);
        audit.recordAll(
                "message.read", KIND, all.stream().map(UnassignedMessage::id).toList());
        return new HtmlPage("platform/message/unassigned", new UnassignedView(path(lang), all));
    }

    /** One is dealt with, and goes; twice is as good as once. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/done")
    @Requires(Permission.MESSAGES)
    public Redirect done(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        if (messages.remove(id)) {
            audit.record("message.dealt_with", KIND, id);
        }
        return new Redirect(path(lang));
    }

    private static String path(String lang) {
        return "/" + lang + "/desk/messages/unassigned";
    }
}
