package org.teranga.matching.pool.need.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.LeftRecords;
import org.teranga.matching.pool.intake.OwnNews;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.intake.TransferLines;
import org.teranga.matching.pool.intake.Unsaid;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedOutlook;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.NeedWait;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.OpenNeed;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.matching.pool.need.people.ShownPeople;
import org.teranga.platform.theme.FilledForm;

/** Makes the views of the pages of the household that asks. */
@ApplicationScoped
public class NeedViews {
    private static final Set<String> HAPPENINGS =
            Set.of("withdrawn", "restored", "completed", "address", "people", "partner");

    private final NeedWait waits;
    private final OwnNews news;
    private final NeedOutlook outlooks;
    private final OwnNeeds needs;
    private final Needs all;
    private final ShownPeople people;
    private final LeftRecords records;
    private final BringingPartner partner;
    private final TransferLines transfers;
    private final Clock clock;

    @Inject
    NeedViews(
            NeedWait waits,
            OwnNews news,
            NeedOutlook outlooks,
            OwnNeeds needs,
            Needs all,
            ShownPeople people,
            LeftRecords records,
            BringingPartner partner,
            TransferLines transfers,
            Clock clock) {
        this.transfers = transfers;
        this.partner = partner;
        this.people = people;
        this.waits = waits;
        this.news = news;
        this.outlooks = outlooks;
        this.needs = needs;
        this.all = all;
        this.records = records;
        this.clock = clock;
    }

    /**
     * How the need stands.
     *
     * @param href     the address of the page, from the root of the host
     * @param happened what the household just did, as the address says it; what is unknown is nothing
     */
    NeedStatusView status(Need need, String href, @Nullable String happened) {
        List<ProposalLine> lines = news.ofNeed(need.id().value(), href);
        TransferLine transfer = transfers.of("need", need.id().value()).orElse(null);
        String away = transfer != null && transfer.elsewhere() ? transfer.state() : null;
        boolean declined = need.status() == Status.WITHDRAWN
                && !all.declined(List.of(need.id())).isEmpty();
        return new NeedStatusView(
                need.receiptNumber(),
                away != null ? away : declined ? NeedStatusView.DECLINED : status(need, lines),
                need.waitingSince(),
                need.terms().summary(),
                need.terms().locality().label(),
                href,
                !declined && away == null && need.standing().mayBeRestored(clock.instant()),
                lines,
                unsaid(need).blocks() ? null : waits.of(need.terms().kind()).daysOrNull(),
                outlook(need, lines),
                unsaid(need).fields(),
                also(need),
                people.of(need.id()),
                need.accountId() == null
                        ? records.others(need.contact().personId(), need.id().value())
                        : List.of(),
                happened != null && HAPPENINGS.contains(happened) ? happened : "",
                "",
                news.unread(need.contact().personId(), need.id().value()),
                partner.of(need.id()).orElse(""),
                transfer);
    }

    /**
     * What else was asked for from the same account. Not what bears the same name and address: anybody can leave those in the public form,
     * and would read here what somebody else is looking for.
     */
    private List<NeedStatusView.Also> also(Need need) {
        UUID account = need.accountId();
        if (account == null) {
            return List.of();
        }
        return needs.of(account).stream()
                .filter(one -> !one.id().equals(need.id()) && one.status() != Status.WITHDRAWN)
                .map(one -> new NeedStatusView.Also(
                        one.terms().kind(),
                        one.receiptNumber(),
                        status(one, news.ofNeed(one.id().value(), ""))))
                .toList();
    }

    /** What the household is asked while it waits and nobody was proposed. */
    private static Unsaid unsaid(Need need) {
        return new Unsaid(need.status() == Status.RECEIVED ? need.terms().unsaid() : List.of());
    }

    /** A need for which staff have chosen something, untold, is one for which there is something. */
    private @Nullable Prospect outlook(Need need, List<ProposalLine> lines) {
        if (need.status() == Status.PROPOSED && lines.isEmpty()) {
            return Prospect.POSSIBLE;
        }
        return need.status() == Status.RECEIVED
                ? outlooks.of(new OpenNeed(need.id(), need.source().reference(), need.terms(), need.waitingSince()))
                        .orElse(null)
                : null;
    }

    /** What staff have chosen and told nobody yet is no proposal to the household. */
    private static String status(Need need, List<ProposalLine> lines) {
        boolean untold = need.status() == Status.PROPOSED && lines.isEmpty();
        return (untold ? Status.RECEIVED : need.status()).code();
    }

    /** The form as it would have been sent to state this need. */
    public FilledForm filled(OpenedListing<Need> opened) {
        NeedTerms terms = opened.listing().terms();
        Map<String, List<String>> beside = opened.contact().written();
        beside.put("postcode", List.of(terms.locality().written()));
        List<Integer> ages = people.ages(opened.listing().id());
        return terms.said().with(NeedFields.AGES, ages).filled(NeedFields.ANSWERS, beside);
    }
}
