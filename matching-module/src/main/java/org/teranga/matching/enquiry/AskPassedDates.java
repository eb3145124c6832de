package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/**
 * Every day, whoever left an offer or a need whose dates have passed is asked anew, as by the team: from when on does it stand? A spreadsheet
 * may bring thousands from last year, so that a day asks some.
 */
@ApplicationScoped
class AskPassedDates implements RecurringJob {
    static final int A_DAY = 200;

    private final EachTenant tenants;
    private final Enquiries enquiries;

    @Inject
    AskPassedDates(EachTenant tenants, Enquiries enquiries) {
        this.tenants = tenants;
        this.enquiries = enquiries;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.enquiry.passed");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("asking about dates that have passed", tenant -> {
            for (String kind : List.of("offer", "need")) {
                enquiries.begin(kind, enquiries.passed(kind, A_DAY), null);
            }
        });
    }
}
