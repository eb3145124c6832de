package org.teranga.matching.desk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.safeguarding.visit.HomeVisit;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.message.DeskThreadView;
import org.teranga.platform.message.ThreadOfFile;
import org.teranga.platform.refusal.Refusal;

/** Puts together the file of a home. */
@ApplicationScoped
@Transactional
class ShowHomeFile {
    private final OfferedHome offered;
    private final Contacts contacts;
    private final HomeVisits visits;
    private final Members members;
    private final ShowCaseFile files;
    private final ThreadOfFile threads;
    private final AuditTrail audit;

    @Inject
    ShowHomeFile(
            OfferedHome offered,
            Contacts contacts,
            HomeVisits visits,
            Members members,
            ShowCaseFile files,
            ThreadOfFile threads,
            AuditTrail audit) {
        this.offered = offered;
        this.contacts = contacts;
        this.visits = visits;
        this.members = members;
        this.files = files;
        this.threads = threads;
        this.audit = audit;
    }

    /**
     * One home. Nothing of it is told to whom it is the own.
     *
     * @param lang the language of the page as an address begins with it
     * @throws Refusal not found where nothing is offered of it, not allowed where it is the reader's own
     */
    HomeFileView show(String lang, HomeId home) {
        List<Offer> offers = offered.offers(home);
        if (offers.isEmpty()) {
            throw Refusal.notFound();
        }
        Offer first = offers.getFirst();
        CaseFileView file = files.show("home", home.value()).orElse(null);
        if (file != null && file.own()) {
            throw Refusal.forbidden("problem.own_matter");
        }
        HomeFileView view = new HomeFileView(
                first.receiptNumber(),
                Objects.requireNonNullElse(contacts.open(first.contact()).name(), ""),
                first.terms().locality().label(),
                offered.told(lang, first),
                offers.stream()
                        .map(offer -> new HomeFileView.OfOffer(
                                offer.receiptNumber(),
                                lang + "/desk/offers/" + offer.id(),
                                offer.status().code()))
                        .toList(),
                lang + "/desk/visits/" + home,
                visited(home),
                file,
                thread(first, file));
        audit.record("home.read", "home", home.value());
        return view;
    }

    private @Nullable DeskThreadView thread(Offer offer, @Nullable CaseFileView file) {
        return threads.of(offer.id().value(), file).orElse(null);
    }

    private List<HomeFileView.Visited> visited(HomeId home) {
        List<HomeVisit> all = visits.of(home.value());
        Map<UUID, String> names = members.names(all.stream()
                .flatMap(visit -> visit.visitors().stream())
                .distinct()
                .toList());
        return all.stream()
                .map(visit -> new HomeFileView.Visited(
                        visit.state(),
                        Objects.requireNonNullElse(visit.startsAt(), visit.changedAt()),
                        Stream.of(visit.first(), visit.second())
                                .map(one -> names.getOrDefault(one, ""))
                                .filter(name -> !name.isEmpty())
                                .toList()))
                .toList();
    }
}
