package org.teranga.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages of the household that asks show. */
@ApplicationScoped
class NeedViews {
    private static final Set<String> HAPPENINGS = Set.of("withdrawn", "restored");

    private final NeedWait waits;
    private final Clock clock;

    @Inject
    NeedViews(NeedWait waits, Clock clock) {
        this.waits = waits;
        this.clock = clock;
    }

    /**
     * How the need stands.
     *
     * @param href     the address of the page, from the root of the host
     * @param happened what the household just did, as the address says it; what is unknown is nothing
     */
    NeedStatusView status(Need need, String href, @Nullable String happened) {
        return new NeedStatusView(
                need.receiptNumber(),
                need.status().code(),
                need.waitingSince(),
                need.terms().summary(),
                need.terms().locality().label(),
                href,
                need.standing().mayBeRestored(clock.instant()),
                waits.of(need.terms().kind()).daysOrNull(),
                happened != null && HAPPENINGS.contains(happened) ? happened : "");
    }
}
