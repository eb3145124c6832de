package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.persistence.TenantDatabase;

/** Reads the rows of which the open association's reports are counted, all of its closed months at once. */
@ApplicationScoped
class ReportRows {
    private final TenantDatabase database;

    @Inject
    ReportRows(TenantDatabase database) {
        this.database = database;
    }

    @Transactional
    ReportData all() {
        return new ReportData(
                database.sql("""
                        select id, month, department, size_band, nights, end_reason, next_home, entry_housing, entry_activity, entry_french,
                            exit_good, exit_fits, exit_housing, exit_activity, exit_french, home_again, home_helped, home_trained, asked,
                            answered, helper, incident
                        from matching.outcome_row where tenant_id = :tenant and kind = 'housing'
                        """).list(EndedStay.class),
                database.sql("""
                        select l.id, l.month, l.department, l.length_band, l.entry_housing, l.entry_activity, l.entry_french, l.good, l.fits,
                            l.housing, l.activity, l.french, l.home_trained, l.helper
                        from matching.outcome_later l join matching.outcome_closed c on c.tenant_id = :tenant and c.month = l.month
                        where l.tenant_id = :tenant
                        """).list(LaterAnswer.class),
                database.sql("""
                        select month, department, there_stays, there_persons, began_stays, began_persons, nights, needs, need_persons,
                            first_homes, checks, courses
                        from matching.outcome_month where tenant_id = :tenant
                        """).list(MonthSum.class));
    }
}
