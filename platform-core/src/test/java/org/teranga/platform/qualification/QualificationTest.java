package org.teranga.platform.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teranga.platform.qualification.QualificationKind.BACKGROUND_CHECK;
import static org.teranga.platform.qualification.QualificationKind.CHARTER;
import static org.teranga.platform.qualification.QualificationKind.ETHICS_COURSE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.ToldEvents;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.web.Problem;

class QualificationTest {
    /** In Paris it is the 15th already. */
    private static final Instant NOW = Instant.parse("2026-11-14T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final Tenant tenant = database.newTenant();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Qualifications qualifications = new Qualifications(work, new Charters());
    private final Floor floor = new Floor(qualifications, clock);
    private final CurrentPerson person = new CurrentPerson();
    private final List<QualificationGranted> told = new ArrayList<>();
    private final UUID holder = UUID.randomUUID();
    private final UUID caseworker = UUID.randomUUID();

    private GrantQualification grant() {
        person.becomes(new Account(caseworker, Set.of()));
        KnownHolders holders = new KnownHolders(List.of(id -> false, id -> id.equals(holder)));
        return new GrantQualification(qualifications, holders, person, new ToldEvents<>(told), clock);
    }

    private Qualification byHand(QualificationKind kind, @Nullable LocalDate until) {
        return work.in(tenant, () -> grant().byHand(holder, kind, until));
    }

    private List<QualificationKind> missing() {
        return work.in(tenant, () -> floor.missing(List.of(holder))).getOrDefault(holder, List.of());
    }

    @Test
    void theFloorOfAPlacementIsTheCharterAndTheCourse() {
        assertThat(Floor.OF_A_PLACEMENT).containsExactlyInAnyOrder(CHARTER, ETHICS_COURSE);
        assertThat(missing()).containsExactly(CHARTER, ETHICS_COURSE);
    }

    @Test
    void whatWasGrantedIsMissingNoMore() {
        Qualification charter = byHand(CHARTER, null);
        assertThat(missing()).containsExactly(ETHICS_COURSE);
        work.run(tenant, () -> grant().earned(holder, ETHICS_COURSE, TODAY.plusYears(3)));
        assertThat(missing()).isEmpty();
        assertThat(work.in(tenant, () -> floor.missing(List.of(holder)))).isEmpty();
        assertThat(charter.grantedBy()).isEqualTo(caseworker);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().qualification().grantedBy()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    void aQualificationHoldsToTheEndOfItsLastDayInParis(int days, boolean holds) {
        Qualification charter =
                new Qualification(UUID.randomUUID(), holder, CHARTER, NOW, caseworker, TODAY.plusDays(days));
        work.run(tenant, () -> qualifications.add(charter));
        assertThat(missing().contains(CHARTER)).isEqualTo(!holds);
    }

    @Test
    void aNewEditionOfTheCharterIsAskedForAgain() {
        byHand(CHARTER, null);
        byHand(ETHICS_COURSE, null);
        assertThat(missing()).isEmpty();
        Charters next = new Charters(new CharterText.Edition("2", TODAY));
        Qualifications later = new Qualifications(work, next);
        Floor after = new Floor(later, clock);
        assertThat(work.in(tenant, () -> after.missing(List.of(holder))).get(holder))
                .containsExactly(CHARTER);
        assertThat(work.in(tenant, () -> later.of(holder, TODAY)))
                .extracting(Qualification::kind)
                .containsExactly(ETHICS_COURSE);
        Qualification anew = new Qualification(UUID.randomUUID(), holder, CHARTER, NOW, null, null);
        work.run(tenant, () -> later.add(anew));
        assertThat(work.in(tenant, () -> after.missing(List.of(holder)))).isEmpty();
    }

    @Test
    void theCharterHasATextOfTheSameSectionsInEachLanguage() {
        CharterText french = new Charters().text("fr");
        for (String language : List.of("en", "ar")) {
            CharterText text = new Charters().text(language);
            assertThat(text.language()).isEqualTo(language);
            assertThat(text.title()).isNotBlank().isNotEqualTo(french.title());
            assertThat(text.sections())
                    .extracting(section -> section.points().size())
                    .isEqualTo(french.sections().stream()
                            .map(section -> section.points().size())
                            .toList());
        }
        assertThat(new Charters().text("ti"))
                .as("where there is none, in French")
                .isEqualTo(french);
    }

    @Test
    void whatWasWithdrawnIsMissingAgain() {
        Qualification charter = byHand(CHARTER, null);
        assertThat(work.in(tenant, () -> qualifications.withdraw(List.of(charter.id()), NOW, caseworker)))
                .containsExactly(charter.id());
        assertThat(missing()).contains(CHARTER);
        assertThat(work.in(tenant, () -> qualifications.withdraw(List.of(charter.id()), NOW, caseworker)))
                .isEmpty();
    }

    @Test
    void anotherAssociationsQualificationsCountForNothing() {
        Qualification charter = byHand(CHARTER, null);
        Tenant other = database.newTenant();
        assertThat(work.in(other, () -> floor.missing(List.of(holder))).get(holder))
                .containsExactly(CHARTER, ETHICS_COURSE);
        assertThat(work.in(other, () -> qualifications.withdraw(List.of(charter.id()), NOW, caseworker)))
                .isEmpty();
        assertThat(work.in(other, () -> qualifications.of(holder, TODAY))).isEmpty();
    }

    @Test
    void whatManyLackIsOneLookUp() {
        List<UUID> holders =
                IntStream.range(0, 5_000).mapToObj(i -> UUID.randomUUID()).toList();
        work.run(tenant, () -> {
            for (int i = 0; i < 300; i++) {
                grant().earned(holders.get(i), CHARTER, null);
                grant().earned(holders.get(i), ETHICS_COURSE, null);
            }
        });
        Map<UUID, List<QualificationKind>> missing = work.in(tenant, () -> floor.missing(holders));
        assertThat(missing).hasSize(4_700).doesNotContainKeys(holders.get(0), holders.get(299));
        assertThat(work.in(tenant, () -> floor.missing(List.of()))).isEmpty();
    }

    @Test
    void nobodyGrantsAnythingToThemselves() {
        KnownHolders everybody = new KnownHolders(List.of(id -> true));
        person.becomes(new Account(caseworker, Set.of()));
        GrantQualification grant =
                new GrantQualification(qualifications, everybody, person, new ToldEvents<>(told), clock);
        assertThat(refused(() -> grant.byHand(caseworker, CHARTER, null))).isEqualTo(403);
    }

    @Test
    void whomNobodyKnowsIsNotFound() {
        assertThat(refused(() -> grant().byHand(UUID.randomUUID(), CHARTER, null)))
                .isEqualTo(404);
    }

    @Test
    void aCheckNeedsALastDayAndNoLastDayLiesInThePast() {
        assertThat(refused(() -> grant().byHand(holder, BACKGROUND_CHECK, null)))
                .isEqualTo(422);
        assertThat(refused(() -> grant().byHand(holder, CHARTER, TODAY.minusDays(1))))
                .isEqualTo(422);
        assertThat(byHand(BACKGROUND_CHECK, TODAY).until()).isEqualTo(TODAY);
        assertThat(told).hasSize(1);
    }

    private int refused(Runnable grant) {
        try {
            work.run(tenant, grant);
        } catch (Problem problem) {
            return problem.status();
        }
        throw new AssertionError("it was granted");
    }

    @Test
    void withTheErasureOfAPersonWhatItHadShownGoes() {
        byHand(CHARTER, null);
        work.run(tenant, () -> qualifications.forget(new PersonErased(holder)));
        assertThat(work.in(tenant, () -> qualifications.of(holder, TODAY))).isEmpty();
    }

    @Test
    void everyFaultOfAWishIsToldAtOnce() {
        assertThatThrownBy(() -> GrantWish.read("x", "driving_licence", "tomorrow"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting("field")
                                .containsExactly("holder", "kind", "until"));
        assertThat(GrantWish.read(holder.toString(), "ethics_course", " 2027-05-31 "))
                .isEqualTo(new GrantWish(holder, ETHICS_COURSE, LocalDate.of(2027, 5, 31)));
        assertThat(GrantWish.read(holder.toString(), "charter", "").until()).isNull();
    }
}
