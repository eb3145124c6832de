package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.reference.NamedReferences;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.theme.FilledForm;

/** Puts together a host's path. */
@ApplicationScoped
@Transactional
class HostPath {
    private final PathSteps steps;
    private final Homes homes;
    private final HomeAdults adults;
    private final HomeVisits visits;
    private final NamedReferences references;
    private final OfferFloor floor;
    private final HostAccounts accounts;

    @Inject
    HostPath(
            PathSteps steps,
            Homes homes,
            HomeAdults adults,
            HomeVisits visits,
            NamedReferences references,
            OfferFloor floor,
            HostAccounts accounts) {
        this.steps = steps;
        this.homes = homes;
        this.adults = adults;
        this.visits = visits;
        this.references = references;
        this.floor = floor;
        this.accounts = accounts;
    }

    /** Where the pages of one host lie: the offer's, and the charter's. */
    record Way(String lang, String back, String charter) {
        String action() {
            return back + "/path";
        }
    }

    /** The home of which this is an offer; empty where it is of no home. */
    Optional<UUID> home(Offer offer) {
        return homes.of(offer.id()).map(HomeId::value);
    }

    HostPathView show(OpenedListing<Offer> opened, Way way, FilledForm form, String happened) {
        Offer offer = opened.listing();
        UUID home = home(offer).orElse(null);
        List<MissingCheck> lacks = floor.checks(List.of(offer.id()))
                .getOrDefault(offer.id(), MissingChecks.NONE)
                .all();
        List<HostPathView.Step> asked = steps.of(offer, home, ofHost(offer, home, lacks), way);
        List<HostPathView.Referee> named = references.of(offer.contact().personId()).stream()
                .map(one -> new HostPathView.Referee(one.name(), one.state(), one.reminded()))
                .toList();
        boolean naming = asked.stream()
                .anyMatch(step -> step.code().equals(QualificationKind.REFERENCE.code())
                        && !step.state().equals("done"));
        return new HostPathView(
                Objects.requireNonNullElse(opened.contact().name(), ""),
                offer.receiptNumber(),
                Objects.requireNonNullElse(offer.terms().locality().name(), ""),
                offer.receivedAt(),
                asked,
                accounts.standing(offer.id()),
                visit(home),
                named,
                naming,
                living(home, lacks),
                way.action(),
                way.back,
                form,
                happened);
    }

    private HostPathView.@Nullable Visit visit(@Nullable UUID home) {
        return home == null
                ? null
                : visits.open(home)
                        .map(visit -> new HostPathView.Visit(visit.state(), visit.proposed(), visit.startsAt()))
                        .orElse(null);
    }

    private List<HostPathView.Adult> living(@Nullable UUID home, List<MissingCheck> lacks) {
        if (home == null) {
            return List.of();
        }
        return adults.of(List.of(new HomeId(home))).stream()
                .filter(adult -> adult.here() && !adult.host())
                .map(adult -> new HostPathView.Adult(
                        Objects.requireNonNullElse(adult.contact().name(), ""), missing(adult.id(), lacks)))
                .toList();
    }

    private static List<String> missing(UUID adult, List<MissingCheck> lacks) {
        return MissingChecks.codes(
                lacks.stream().filter(lack -> lack.subject().equals(adult)).toList());
    }

    private static Set<String> ofHost(Offer offer, @Nullable UUID home, List<MissingCheck> lacks) {
        return Set.copyOf(MissingChecks.codes(lacks.stream()
                .filter(lack -> lack.subject().equals(offer.contact().personId())
                        || lack.subject().equals(offer.accountId())
                        || lack.subject().equals(home))
                .toList()));
    }
}
