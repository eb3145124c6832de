package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.outcome.report.ReportFigure;
import org.teranga.matching.outcome.report.YearFigures;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantContext;

/** The lead says whether the association shares its rounded figures with the public; what is shared follows at once, and ends at once. */
@ApplicationScoped
public class ShareFigures {
    static final List<ReportFigure> SHARED =
            List.of(ReportFigure.WELCOMED, ReportFigure.NIGHTS, ReportFigure.HOUSING_LATER);

    private final TenantDatabase database;
    private final YearFigures figures;
    private final SharedOutcomes shared;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ShareFigures(
            TenantDatabase database,
            YearFigures figures,
            SharedOutcomes shared,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.figures = figures;
        this.shared = shared;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the open association shares them. */
    @Transactional
    public boolean shares() {
        return database.sql("select shares from matching.report_share where tenant_id = :tenant")
                .first(Boolean.class)
                .orElse(false);
    }

    /** The lead says so. */
    @Transactional
    public void say(boolean yes) {
        person.requireHuman();
        database.sql("insert into matching.report_share (tenant_id, shares, changed_at, changed_by)"
                        + " values (:tenant, :shares, :now, :by) on conflict (tenant_id) do update set shares = excluded.shares,"
                        + " changed_at = excluded.changed_at, changed_by = excluded.changed_by")
                .bind("shares", yes)
                .bind("now", clock.instant())
                .bind("by", person.actor().requiredPerson())
                .update();
        audit.record(yes ? "report.shared" : "report.unshared", "report");
        tell();
    }

    /** Says its figures of this year and the one before anew, or none. Whoever takes it back meanwhile waits, and takes all of it back. */
    @Transactional
    public void tell() {
        database.sql("select shares from matching.report_share where tenant_id = :tenant for update")
                .first(Boolean.class);
        int year = LocalDate.ofInstant(clock.instant(), Formats.ZONE).getYear();
        boolean shares = shares();
        List<SharedOutcomes.Year> years = shares
                ? Stream.of(year - 1, year)
                        .map(one -> new SharedOutcomes.Year(one, figures.of(one, SHARED)))
                        .filter(one -> !one.lines().isEmpty())
                        .toList()
                : List.of();
        shared.put(TenantContext.required().id(), shares, years);
    }
}
