package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

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
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.minors",
            order = 37,
            section = "nav.section.stays",
            when = MinorReaders.class)
    @MenuEntry(
            menu = Menu.NOTICE,
            key = "minor.notice",
            order = 1,
            when = {MinorReaders.class, MinorAlerts.class})
    @GET
    @Requires(Permission.MINORS_READ)
    public HtmlPage all(@PathParam("lang") String lang) {
        if (!readers.include()) {
            throw Refusal.forbidden("minor.lead_reads");
        }
        List<MinorAlert> all = alerts.all();
        audit.recordAll("minor.read", "minor", all.stream().map(MinorAlert::id).toList());
        return new HtmlPage(
                "matching/pool/minor/alerts",
                new MinorAlertsView(
                        lines(lang, all),
                        (int) ForgetMinors.KEPT.toDays(),
                        readers.leadMissing() ? "/" + lang + "/admin/members" : null));
    }

    /**
     * The authorities were told; twice is as good as once.
     *
     * @param line {@code yes} where of all that came from the same connection that day
     * @throws Refusal conflict for an administrator once there is a lead: then it was not noted, and the page says so
     */
    @POST
    @Path("{id}/alerted")
    @Requires(Permission.MINORS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect alerted(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("line") @Nullable String line) {
        if (!readers.include()) {
            throw Refusal.conflict("minor.lead_named");
        }
        MinorAlert alert = alerts.find(id).orElseThrow(Refusal::notFound);
        String from = "yes".equals(line) ? alert.cameFrom() : null;
        Instant now = clock.instant();
        List<MinorAlert> held = from == null ? alerts.hold(id) : alerts.holdFrom(from);
        audit.recordAll(
                "minor.alerted",
                "minor",
                held.stream().filter(one -> one.alert(now)).map(MinorAlert::id).toList());
        return new Redirect("/" + lang + PATH);
    }

    /** Those from one connection on one day stand together, where the newest of them stands; every other one by itself. */
    private static List<MinorAlertsView.Line> lines(String lang, List<MinorAlert> all) {
        Map<String, List<MinorAlertsView.Alert>> lines = new LinkedHashMap<>();
        for (MinorAlert alert : all) {
            String key = Objects.requireNonNullElse(alert.cameFrom(), alert.id().toString());
            lines.computeIfAbsent(key, any -> new ArrayList<>()).add(shown(lang, alert));
        }
        return lines.values().stream().map(MinorAlertsView.Line::new).toList();
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
