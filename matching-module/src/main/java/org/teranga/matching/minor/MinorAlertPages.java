package org.teranga.matching.minor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;

/**
 * The children alone who have asked: for the lead for safeguarding, and nobody else; for the administrators while there is none. Who looked
 * is noted.
 */
@Path("/{lang: [a-z]{2,3}}" + MinorAlertPages.PATH)
@RequestScoped
@Transactional
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MINORS_READ)
public class MinorAlertPages {
    static final String PATH = "/desk/minors";

    private final MinorReaders readers;
    private final MinorAlerts alerts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MinorAlertPages(MinorReaders readers, MinorAlerts alerts, AuditTrail audit, Clock clock) {
        this.readers = readers;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of the last thirty days. */
    @GET
    @Requires(Permission.MINORS_READ)
    public HtmlPage all(@PathParam("lang") String lang) {
        if (!readers.include()) {
            throw Problem.forbidden();
        }
        List<MinorAlert> all = alerts.all();
        audit.recordAll("minor.read", "minor", all.stream().map(MinorAlert::id).toList());
        return new HtmlPage(
                "matching/minor/alerts",
                new MinorAlertsView(
                        all.stream().map(alert -> shown(lang, alert)).toList(),
                        (int) ForgetMinors.KEPT.toDays(),
                        readers.leadMissing() ? "/" + lang + "/admin/members" : null));
    }

    /** The authorities were told. */
    @POST
    @Path("{id}/alerted")
    @Requires(Permission.MINORS_READ)
    public Response alerted(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        if (!readers.include() || !alerts.alerted(id, clock.instant())) {
            throw Problem.notFound();
        }
        audit.record("minor.alerted", "minor", id);
        return Response.seeOther(URI.create("/" + lang + PATH)).build();
    }

    private static MinorAlertsView.Alert shown(String lang, MinorAlert alert) {
        ChildAlone child = alert.child();
        return new MinorAlertsView.Alert(
                "/" + lang + PATH + "/" + alert.id(),
                alert.cameBy(),
                alert.noticedAt(),
                alert.alertedAt(),
                alert.noticedAt().plus(ForgetMinors.KEPT),
                child.kind(),
                child.place(),
                Optional.ofNullable(child.department())
                        .flatMap(Departments::byCode)
                        .map(Department::name)
                        .orElse(null),
                child.children(),
                child.contact().name(),
                child.contact().email(),
                child.contact().phone(),
                child.contact().remarks());
    }
}
