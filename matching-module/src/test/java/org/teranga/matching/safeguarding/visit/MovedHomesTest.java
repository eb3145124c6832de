package org.teranga.matching.safeguarding.visit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.arrival.ChangeOffer;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.testing.assembly.Assembled;

/** A visit is of one address, also where the offer's own form, and not the page of the home, says another. */
@Assembled
class MovedHomesTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private Offers offers;

    @Inject
    private ChangeOffer change;

    @Inject
    private HomeVisits visits;

    @Inject
    private VisitMade made;

    @Inject
    private Floor floor;

    @Inject
    private CaseTasks tasks;

    @Inject
    private Clock clock;

    private HomeWithTeam.Opened opened;

    @BeforeEach
    void aHomeThatTwoHaveVisited() {
        opened = homes.open(3, Role.CASEWORKER, Role.LEAD);
        homes.in(opened, () -> {
            HomeVisit visit = reported(opened);
            visits.confirm(visit.id(), "made", opened.member(Role.LEAD));
            made.grant(visit, opened.member(Role.CASEWORKER), opened.member(Role.LEAD));
            return true;
        });
        assertThat(held()).isTrue();
    }

    @Test
    void anotherCommuneInTheFormOfTheOfferEndsTheVisit() {
        homes.in(opened, () -> reported(opened));
        told("housing", new Locality("31170", "31557", "31", "Tournefeuille"));
        assertThat(held()).isFalse();
        assertThat(waits()).isTrue();
        assertThat(homes.in(
                        opened,
                        () -> visits.of(opened.home()).stream()
                                .map(HomeVisit::state)
                                .toList()))
                .as("what one of the two reported goes back")
                .containsExactlyInAnyOrder("made", "call");
    }

    @Test
    void whatIsSaidMoreExactlyIsNoOtherPlace() {
        told("housing", new Locality("31000", "31555", "31", "Toulouse"));
        assertThat(held()).isTrue();
        assertThat(waits()).isFalse();
        told("housing", new Locality("31200", "31555", "31", "Toulouse"));
        assertThat(held()).as("another postcode of a large town").isFalse();
    }

    @Test
    void whoSaysNoPlaceAnyMoreOrAnotherKindOfHelpFirstKeepsNoVisit() {
        told("language", new Locality(null, "31557", "31", "Tournefeuille"));
        told("housing", new Locality(null, "31557", "31", "Tournefeuille"));
        assertThat(held()).isFalse();
    }

    @Test
    void aPlaceThatIsTakenBackIsAnother() {
        told("housing", Locality.UNKNOWN);
        assertThat(held()).isFalse();
    }

    private HomeVisit reported(HomeWithTeam.Opened there) {
        Instant now = clock.instant();
        HomeVisit visit = new HomeVisit(
                Uuid7.at(now),
                there.home(),
                there.host(),
                "proposed",
                List.of(now),
                there.member(Role.CASEWORKER),
                there.member(Role.LEAD),
                null,
                new HomeVisit.Report(today(), Map.of(), "yes", "", Set.of(there.host()), 0),
                null,
                now);
        visits.propose(visit);
        visits.report(visit, visit.report(), there.member(Role.CASEWORKER), null);
        return visit;
    }

    private void told(String kind, Locality place) {
        homes.in(opened, () -> {
            OfferTerms before = offers.find(opened.offer()).orElseThrow().terms();
            change.change(
                    opened.offer(),
                    new OfferDraft(terms(kind, before, place), new Contact("Anna", null, null, null, "fr")));
            return true;
        });
    }

    private static OfferTerms terms(String kind, OfferTerms before, Locality place) {
        return new OfferTerms(
                kind,
                "FR",
                place,
                before.capacity(),
                before.shared(),
                before.availableFrom(),
                before.availableUntil(),
                before.languages(),
                List.of(),
                List.of(),
                List.of(),
                "couple");
    }

    private boolean held() {
        UUID home = opened.home();
        return homes.in(
                opened,
                () -> floor.held(Set.of(home)).getOrDefault(home, Set.of()).contains(QualificationKind.HOME_VISIT));
    }

    private boolean waits() {
        return homes.in(opened, () -> tasks.waits("home", opened.home(), CaseTasks.HOME_MOVED));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
