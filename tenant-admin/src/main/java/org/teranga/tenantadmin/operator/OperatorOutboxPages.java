package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.notification.OutboxState;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The mails that wait and those that were refused, counted by association; and giving the refused ones another try. */
@Path("/{lang: [a-z]{2,3}}/operator/outbox")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorOutboxPages {
    private final OutboxStates outbox;
    private final TenantDirectory directory;

    @Inject
    OperatorOutboxPages(OutboxStates outbox, TenantDirectory directory) {
        this.outbox = outbox;
        this.directory = directory;
    }

    /** The counts. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage outbox(@QueryParam("revived") @Nullable String revived) {
        OperatorHost.check();
        List<OperatorOutboxView.Row> rows = outbox.all().stream().map(this::row).toList();
        int told = revived != null && revived.matches("[0-9]{1,6}") ? Integer.parseInt(revived) : -1;
        return new HtmlPage("tenantadmin/operator/outbox", new OperatorOutboxView(rows, told));
    }

    /** Gives the refused mails of an association another try. */
    @POST
    @Path("again")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect again(@PathParam("lang") String lang, @FormParam("slug") @Nullable String slug) {
        OperatorHost.check();
        Tenant tenant = directory.bySlug(slug == null ? "" : slug).orElseThrow(Refusal::notFound);
        int revived = outbox.revive(tenant.id());
        return new Redirect("/" + lang + "/operator/outbox?revived=" + revived);
    }

    private OperatorOutboxView.Row row(OutboxState state) {
        return directory
                .byId(state.tenant())
                .map(tenant -> new OperatorOutboxView.Row(tenant.name(), tenant.slug(), state))
                .orElseGet(() -> new OperatorOutboxView.Row(state.tenant().toString(), "", state));
    }
}
