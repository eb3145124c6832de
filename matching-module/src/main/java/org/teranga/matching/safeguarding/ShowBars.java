package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Shows the separations that apply to an offer or a need, to those who may read its file and are none of the two sides. */
@ApplicationScoped
@Transactional
public class ShowBars {
    private final Bars bars;
    private final BarReaders readers;
    private final ActsInWaiting acts;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ShowBars(Bars bars, BarReaders readers, ActsInWaiting acts, CurrentPerson person, PageContexts contexts) {
        this.bars = bars;
        this.readers = readers;
        this.acts = acts;
        this.person = person;
        this.contexts = contexts;
    }

    /** Of an offer, the latest first; what was lifted stays to be read. */
    public List<BarView.Line> of(OfferId offer) {
        return lines(bars.ofOffer(offer.value()));
    }

    /** Of a need, the latest first. */
    public List<BarView.Line> of(NeedId need) {
        return lines(bars.ofNeed(need.value()));
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where there is none, and where the reader is of one of its sides
     */
    BarView one(UUID id, FilledForm form, boolean asked) {
        ListedBar bar = bars.listed(id).filter(one -> readers.mayRead(id)).orElseThrow(Refusal::notFound);
        Instant waits =
                acts.waiting(LiftFreeze.CODE, id).map(ActInWaiting::endsAt).orElse(null);
        boolean lead = person.roles().contains(Role.LEAD);
        return new BarView(
                line(bar),
                linked("/desk/offers/", bar.offer(), bar.offerNumber()),
                person.may(Permission.NEEDS_READ) ? linked("/desk/needs/", bar.need(), bar.needNumber()) : null,
                waits,
                lead && waits == null && (bar.frozen() || bar.barred()),
                form,
                asked);
    }

    private List<BarView.Line> lines(List<ListedBar> all) {
        return all.stream()
                .filter(bar -> readers.mayRead(bar.id()))
                .map(this::line)
                .toList();
    }

    private BarView.@Nullable Linked linked(String path, @Nullable UUID id, String number) {
        return id == null ? null : new BarView.Linked(number, home() + path + id);
    }

    private BarView.Line line(ListedBar bar) {
        return new BarView.Line(home() + "/desk/bars/" + bar.id(), bar.raisedAt(), bar.frozen(), bar.barred());
    }

    private String home() {
        return "/" + contexts.language().tag();
    }
}
