package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.rights.RightsKinds;

/** Has the links of all published pages tried once a week. A mirror's are its origin's to mend, and are tried there. */
@ApplicationScoped
class CheckAllLinks implements RecurringJob {
    private final EachTenant each;
    private final Library library;
    private final CheckLinks check;

    @Inject
    CheckAllLinks(EachTenant each, Library library, CheckLinks check) {
        this.each = each;
        this.library = library;
        this.check = check;
    }

    @Override
    public JobKind kind() {
        return new JobKind("rights.links.all");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(7);
    }

    @Override
    public void run() {
        each.run(
                "trying the links of rights pages",
                tenant -> library.all(List.of(RightsKinds.PAGE)).stream()
                        .filter(Document::published)
                        .filter(document -> !document.mirrored())
                        .forEach(document -> check.ask(document.id())));
    }
}
