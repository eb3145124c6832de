package org.teranga.platform.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teranga.platform.qualification.QualificationKind.BACKGROUND_CHECK;
import static org.teranga.platform.qualification.QualificationKind.CHARTER;
import static org.teranga.platform.qualification.QualificationKind.ETHICS_COURSE;
import static org.teranga.platform.qualification.QualificationKind.TRAUMA_COURSE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.qualification.charter.Charter;
import org.teranga.platform.qualification.charter.CharterFaults;
import org.teranga.platform.qualification.charter.CharterText;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.ToldEvents;
import org.teranga.platform.testing.UnitOfWork;

@ResourceLock(RealDatabase.TURNS)
class QualificationTest {
    /** In Paris it is the 15th already. */
    private static final Instant NOW = Instant.parse("2026-11-14T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final Tenant tenant = database.newTenant();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Qualifications qualifications = new Qualifications(work.database(), new Charters(clock));
    private final Floor floor = new Floor(qualifications, clock);
    private final List<QualificationGranted> told = new ArrayList<>();
    private final UUID holder = UUID.randomUUID();
    private final UUID caseworker = UUID.randomUUID();

    private GrantQualification grant() {
        return new GrantQualification(qualifications, new ToldEvents<>(told), clock);
    }

    private Qualification earned(QualificationKind kind, @Nullable LocalDate until) {
        return work.in(tenant, () -> grant().earned(holder, kind, until));
    }

    private List<QualificationKind> missing() {
        return work.in(tenant, () -> floor.missing(List.of(holder))).getOrDefault(holder, List.of());
    }

    @Test
    void theFloorOfAHomeIsTheCharterAndTheCourse() {
        assertThat(Floor.OF_A_HOME).containsExactlyInAnyOrder(CHARTER, ETHICS_COURSE);
        assertThat(Floor.OF_EVERYBODY).containsExactly(CHARTER);
        assertThat(missing()).containsExactly(CHARTER, ETHICS_COURSE);
        assertThat(work.in(tenant, () -> floor.missing(List.of(holder), Set.of()))
                        .get(holder))
                .containsExactly(CHARTER);
    }

    @Test
    void whatWasGrantedIsMissingNoMore() {
        Qualification charter = earned(CHARTER, null);
        assertThat(missing()).containsExactly(ETHICS_COURSE);
        earned(ETHICS_COURSE, TODAY.plusYears(3));
        assertThat(missing()).as("ethics counts with trauma only").containsExactly(TRAUMA_COURSE);
        earned(TRAUMA_COURSE, null);
        assertThat(missing()).isEmpty();
        assertThat(work.in(tenant, () -> floor.missing(List.of(holder)))).isEmpty();
        assertThat(charter.grantedBy()).isNull();
        assertThat(told).hasSize(3);
    }

    @Test
    void whoeverAttestsIsKeptWithTheDayAndTheEnd() {
        Grounds.Attested two = new Grounds.Attested(caseworker, UUID.randomUUID(), TODAY);
        work.run(
                tenant,
                () -> grant().attested(holder, TRAUMA_COURSE, TODAY, two, new SealedWords(new byte[] {1}, null)));
        work.run(
                tenant,
                () -> grant().seen(holder, BACKGROUND_CHECK, TODAY, new Grounds.Seen(caseworker, TODAY.minusDays(2))));
        assertThat(work.in(tenant, () -> qualifications.of(holder, TODAY)))
                .extracting(Qualification::rests)
                .containsExactlyInAnyOrder(two, new Grounds.Seen(caseworker, TODAY.minusDays(2)));
    }

    @Test
    void nothingIsGrantedByOneTwiceNorWithoutAnEnd() {
        assertThatThrownBy(() -> new Grounds.Attested(caseworker, caseworker, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        Grounds.Seen seen = new Grounds.Seen(caseworker, TODAY);
        for (QualificationKind kind : List.of(CHARTER, ETHICS_COURSE, TRAUMA_COURSE)) {
            assertThatThrownBy(() -> new Qualification(UUID.randomUUID(), holder, kind, NOW, TODAY, seen))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Grounds.Attested two = new Grounds.Attested(caseworker, UUID.randomUUID(), TODAY);
        assertThatThrownBy(() -> new Qualification(UUID.randomUUID(), holder, CHARTER, NOW, null, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDatabaseItselfWantsTwoForACourse() {
        for (String values : List.of("null, current_date", "granted_by, current_date", "gen_random_uuid(), null")) {
            assertThatThrownBy(() -> work.run(
                            tenant,
                            () -> work.run(c -> {
                                try (var insert = c.prepareStatement("insert into platform.qualification"
                                        + " (id, holder, kind, granted_at, granted_by, until, evidence, confirmed_by, seen_on)"
                                        + " select gen_random_uuid(), gen_random_uuid(), 'trauma_course', now(), granted_by,"
                                        + " current_date, 'x', " + values
                                        + " from (select gen_random_uuid() granted_by) g")) {
                                    insert.executeUpdate();
                                }
                            })))
                    .as(values)
                    .hasMessageContaining("qualification_");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    void aQualificationHoldsToTheEndOfItsLastDayInParis(int days, boolean holds) {
        Qualification charter =
                new Qualification(UUID.randomUUID(), holder, CHARTER, NOW, TODAY.plusDays(days), new Grounds.Earned());
        work.run(tenant, () -> qualifications.add(charter));
        assertThat(missing().contains(CHARTER)).isEqualTo(!holds);
    }

    @Test
    void aNewEditionOfTheCharterIsAskedForAgain() {
        earned(CHARTER, null);
        earned(ETHICS_COURSE, null);
        earned(TRAUMA_COURSE, null);
        assertThat(missing()).isEmpty();
        Charters next = new Charters(new CharterText.Edition("2", TODAY), clock);
        Qualifications later = new Qualifications(work.database(), next);
        Floor after = new Floor(later, clock);
        assertThat(work.in(tenant, () -> after.missing(List.of(holder))).get(holder))
                .containsExactly(CHARTER);
        assertThat(work.in(tenant, () -> later.of(holder, TODAY)))
                .extracting(Qualification::kind)
                .containsExactlyInAnyOrder(ETHICS_COURSE, TRAUMA_COURSE);
        Qualification anew = new Qualification(UUID.randomUUID(), holder, CHARTER, NOW, null, new Grounds.Earned());
        work.run(tenant, () -> later.add(anew));
        assertThat(work.in(tenant, () -> after.missing(List.of(holder)))).isEmpty();
    }

    @Test
    void theCharterHasATextOfTheSameSectionsInEachLanguage() {
        CharterText french = new Charters(clock).text("fr");
        for (String language : List.of("en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo")) {
            CharterText text = new Charters(clock).text(language);
            assertThat(text.language()).isEqualTo(language);
            assertThat(text.title()).isNotBlank().isNotEqualTo(french.title());
            assertThat(text.sections())
                    .extracting(section -> section.points().size())
                    .isEqualTo(french.sections().stream()
                            .map(section -> section.points().size())
                            .toList());
        }
        assertThat(new Charters(clock).text("tr"))
                .as("where there is none, in French")
                .isEqualTo(french);
    }

    @Test
    void whatWasWithdrawnIsMissingAgain() {
        Qualification charter = earned(CHARTER, null);
        assertThat(work.in(tenant, () -> qualifications.withdraw(List.of(charter.id()), NOW, caseworker)))
                .containsExactly(charter.id());
        assertThat(missing()).contains(CHARTER);
        assertThat(work.in(tenant, () -> qualifications.withdraw(List.of(charter.id()), NOW, caseworker)))
                .isEmpty();
    }

    @Test
    void anotherAssociationsQualificationsCountForNothing() {
        Qualification charter = earned(CHARTER, null);
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
                grant().earned(holders.get(i), TRAUMA_COURSE, null);
            }
        });
        Map<UUID, List<QualificationKind>> missing = work.in(tenant, () -> floor.missing(holders));
        assertThat(missing).hasSize(4_700).doesNotContainKeys(holders.get(0), holders.get(299));
        assertThat(work.in(tenant, () -> floor.missing(List.of()))).isEmpty();
    }

    @Test
    void withTheErasureOfAPersonWhatItHadShownGoes() {
        earned(CHARTER, null);
        work.run(tenant, () -> qualifications.forget(new PersonErased(holder)));
        assertThat(work.in(tenant, () -> qualifications.of(holder, TODAY))).isEmpty();
    }

    private static GrantWish read(String... fieldsAndValues) {
        Map<String, String> sent = new HashMap<>();
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            sent.put(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        return GrantWish.read(sent::get, TODAY);
    }

    private static List<String> faults(String... fieldsAndValues) {
        try {
            read(fieldsAndValues);
        } catch (Refusal faulty) {
            return faulty.errors().stream().map(FieldError::field).toList();
        }
        return List.of();
    }

    @Test
    void everyFaultOfAWishIsToldAtOnce() {
        assertThat(faults()).containsExactly("holder", "kind", "what", "where", "seenOn", "until");
        assertThat(faults("holder", "x", "kind", "driving_licence", "seenOn", "tomorrow", "until", "2026-13-01"))
                .containsExactly("holder", "kind", "what", "where", "seenOn", "until");
        String id = holder.toString();
        assertThat(faults("holder", id, "kind", "background_check")).containsExactly("seenOn", "until");
        assertThat(faults("holder", id, "kind", "background_check", "seenOn", "2026-11-16", "until", "2026-11-14"))
                .containsExactly("seenOn", "until");
        assertThat(faults("holder", id, "kind", "background_check", "seenOn", "2026-11-15", "until", "2099-01-01"))
                .containsExactly("until");
        assertThat(read(
                        "holder",
                        id,
                        "kind",
                        "ethics_course",
                        "what",
                        " A  paper",
                        "where",
                        "Toulouse",
                        "seenOn",
                        "2026-11-15",
                        "until",
                        " 2027-05-31 "))
                .isEqualTo(new GrantWish(
                        holder, ETHICS_COURSE, "", "A paper", "Toulouse", TODAY, LocalDate.of(2027, 5, 31)));
    }

    @Test
    void whatIsSignedIsTheClausesOfThePlatformAndTheOwnText() {
        CharterText clauses = new Charters(clock).text("fr");
        CharterText own = new CharterText("A2", TODAY, "ar", "Chez nous", "", clauses.sections());
        Charter both = new Charter(clauses, own);
        assertThat(both.edition()).isEqualTo("1-A2");
        assertThat(both.languages()).isEqualTo("fr|ar");
        assertThat(both.digest()).isNotEqualTo(new Charter(clauses, null).digest());
        assertThat(new Charter(new CharterText("2", TODAY, "fr", clauses.title(), "", clauses.sections()), own)
                        .edition())
                .isEqualTo("2-A2");
    }

    @ParameterizedTest
    @CsvSource({"'- oui', false", "'- aaaaaaaaaaaaaaaa', false", "'- I knock before I come in.', true"})
    void aPromiseSaysSomething(String line, boolean holds) {
        assertThat(CharterFaults.of("# Title\n## Part\n" + line).isEmpty()).isEqualTo(holds);
    }
}
