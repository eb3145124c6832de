package org.teranga.matching.plan.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * Who waits for what ({@code matching/plan/waiting}): the offers that lack something, those that the plan needs most first.
 *
 * @param href    of the page; what is asked for follows it
 * @param query   which page of them
 * @param checks  what is missing, with how many offers lack it
 * @param offers  those of this page
 * @param total   how many lack it
 * @param raised  the first of those of whom more will be asked, the next day first
 * @param raisedTotal how many those are
 */
public record WaitingView(
        String href,
        ListQuery query,
        List<MissingFilter> checks,
        List<WaitingOffer> offers,
        int total,
        List<RaisedOffer> raised,
        int raisedTotal) {
    public WaitingView {
        checks = List.copyOf(checks);
        offers = List.copyOf(offers);
        raised = List.copyOf(raised);
    }

    /** An offer of which more will be asked from a day on, and what is not shown of it yet, in words. */
    public record RaisedOffer(UUID offer, String receiptNumber, String kind, String missing, LocalDate from) {}

    /** Something that is missing; empty code for all of it. */
    public record MissingFilter(String code, String label, int offers, boolean current) {}

    /**
     * An offer that waits.
     *
     * @param name       who left it; empty where nobody said it, and where the reader works on no files
     * @param phone      null where there is none, likewise
     * @param email      null where there is none, likewise
     * @param proposal   what is missing before a proposal, in words; empty where nothing is
     * @param later      what is missing after that, up to the first night
     * @param households how many households the plan of today has for it
     * @param by         until when it has to be shown, since something is under way there; null where nothing is
     */
    public record WaitingOffer(
            UUID offer,
            String receiptNumber,
            String kind,
            String name,
            @Nullable String phone,
            @Nullable String email,
            String proposal,
            String later,
            int households,
            @Nullable LocalDate by) {}
}
