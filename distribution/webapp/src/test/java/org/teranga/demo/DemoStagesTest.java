package org.teranga.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomePhoto;
import org.teranga.matching.home.ShowProgress;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.safeguarding.reference.NamedReferences;
import org.teranga.matching.safeguarding.visit.HomeVisit;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The demonstration has a home at every stage, and a second start changes nothing of it. */
@Assembled
class DemoStagesTest {
    private static final String DEPARTMENT = "31";

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Members members;

    @Inject
    private ImportSpreadsheet spreadsheet;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoStages stages;

    @Inject
    private ActingMember acting;

    @Inject
    private CurrentPerson person;

    @Inject
    private HomeVisits visits;

    @Inject
    private HomeAdults adults;

    @Inject
    private BringPhoto photos;

    @Inject
    private NamedReferences references;

    @Inject
    private ShowProgress progress;

    @Inject
    private OfferFloor asked;

    @Inject
    private Floor floor;

    private Tenant own;
    private UUID caseworker;

    @BeforeEach
    void anAssociationWithOffers() throws IOException {
        own = house.open();
        StringBuilder sheet = new StringBuilder();
        new SyntheticMarket(new SyntheticMarket.Settings(2015, TestClock.today(), Set.of(DEPARTMENT), Set.of(), 80, 8))
                .writeOffers(80, sheet);
        here(() -> {
            for (DemoMember member : DemoMember.all()) {
                UUID subject = UUID.randomUUID();
                caseworker = member.suffix().equals("caseworker") ? subject : caseworker;
                members.admit(subject, member.known(own.slug() + "-" + member.suffix()));
            }
            spreadsheet.offers(new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8)));
            homes.tell(DEPARTMENT);
            return true;
        });
    }

    @Test
    void aHomeStandsAtEveryStageAndASecondStartChangesNothing() {
        apart(() -> stages.take(own, DEPARTMENT));
        List<HomeOwner> whole = whole();
        assertThat(whole).hasSize(4);
        assertThat(whole).extracting(this::state).containsExactly("made", "reported", "dated", "proposed");
        assertThat(whole).extracting(owner -> photographs(owner).size()).containsExactly(4, 3, 2, 0);
        assertThat(whole)
                .extracting(owner ->
                        photographs(owner).stream().filter(HomePhoto::shown).count())
                .containsExactly(4L, 1L, 0L, 0L);
        assertThat(whole.subList(0, 3))
                .allSatisfy(owner ->
                        assertThat(here(() -> progress.of(owner)).count()).isZero());
        assertThat(whole)
                .extracting(this::referees)
                .containsExactly(List.of("read", "read"), List.of(), List.of("answered", "asked"), List.of());
        List<String> before = whole.stream().map(this::told).toList();
        apart(() -> stages.take(own, DEPARTMENT));
        assertThat(whole().stream().map(this::told)).isEqualTo(before);
    }

    @Test
    void theFirstIsReadyForAFirstNightAndEveryAdultOfItIsKnown() {
        apart(() -> stages.take(own, DEPARTMENT));
        HomeOwner ready = whole().getFirst();
        assertThat(here(() -> asked.checks(List.of(ready.offer())))).isEmpty();
        assertThat(here(() -> asked.checks(List.of(whole().get(1).offer())))).isNotEmpty();
        assertThat(held(ready.host()))
                .contains(
                        QualificationKind.IDENTITY,
                        QualificationKind.BACKGROUND_CHECK,
                        QualificationKind.INTERVIEW,
                        QualificationKind.REFERENCE,
                        QualificationKind.CHARTER);
        assertThat(here(() -> adults.of(List.of(ready.home()))))
                .hasSizeGreaterThan(1)
                .allSatisfy(adult ->
                        assertThat(held(adult.id())).contains(QualificationKind.IDENTITY, QualificationKind.CHARTER));
    }

    /** Who acts is gone with the step; nobody acts within a request, as somebody from elsewhere, or on a real platform. */
    @Test
    void nobodyActsButAMemberOfItsOwnInAScopeOfItsOwn() {
        assertThatThrownBy(() -> here(() -> acting.as(caseworker, person::requiredSubject)))
                .hasMessageContaining("within a request");
        apart(() -> tenants.as(own, () -> {
            assertThat(acting.as(caseworker, person::requiredSubject)).isEqualTo(caseworker);
            assertThat(acting.signedOut(person::subject)).isEmpty();
            assertThatThrownBy(() -> acting.as(UUID.randomUUID(), person::requiredSubject))
                    .hasMessageContaining("is no member");
            return true;
        }));
        apart(() -> tenants.as(
                tenants.open(),
                () -> assertThatThrownBy(() -> acting.as(caseworker, person::requiredSubject))
                        .hasMessageContaining("is no member")));
        assertThat(person.subject()).isEmpty();
    }

    @Test
    void onARealPlatformNobodyActs() {
        ActingMember real = new ActingMember(null, person, members, new ActingMember.Step(), "production");
        assertThatThrownBy(() -> real.signedOut(() -> true)).hasMessageContaining("in development only");
    }

    private List<HomeOwner> whole() {
        return here(() -> homes.whole(DEPARTMENT));
    }

    private String state(HomeOwner owner) {
        return here(() -> visits.of(owner.home().value())).stream()
                .map(HomeVisit::state)
                .findFirst()
                .orElse("");
    }

    private List<HomePhoto> photographs(HomeOwner owner) {
        return here(() -> photos.of(owner));
    }

    private List<String> referees(HomeOwner owner) {
        return here(() -> references.of(owner.host())).stream()
                .map(NamedReferences.Named::state)
                .toList();
    }

    private Set<QualificationKind> held(UUID holder) {
        return here(() -> floor.held(Set.of(holder))).getOrDefault(holder, Set.of());
    }

    /** All that the stages did with a home. */
    private String told(HomeOwner owner) {
        return here(() -> visits.of(owner.home().value())) + "\n" + photographs(owner) + "\n" + referees(owner);
    }

    private <T> T here(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    /** On a thread that serves no request, as the demonstration is made. */
    private static void apart(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
