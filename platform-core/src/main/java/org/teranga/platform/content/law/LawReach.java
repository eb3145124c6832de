package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.teranga.platform.content.Source;
import org.teranga.platform.job.EachTenant;

/** How far a change of a law would reach, counted over all associations, one after the other; nothing of what they say is read. */
@ApplicationScoped
public class LawReach {
    private final EachTenant each;
    private final CitedLaws cited;

    @Inject
    LawReach(EachTenant each, CitedLaws cited) {
        this.each = each;
        this.cited = cited;
    }

    /** What cites the law that is named here; nothing where no law can be read from it. */
    public Reach of(String citation) {
        String law = Source.law(citation);
        AtomicInteger pages = new AtomicInteger();
        AtomicInteger associations = new AtomicInteger();
        if (!law.isEmpty()) {
            each.run("counting what cites a law", tenant -> {
                int citing = cited.citing(law);
                pages.addAndGet(citing);
                associations.addAndGet(citing > 0 ? 1 : 0);
            });
        }
        return new Reach(pages.get(), associations.get());
    }

    /** So many published documents of so many associations. */
    public record Reach(int documents, int associations) {}
}
