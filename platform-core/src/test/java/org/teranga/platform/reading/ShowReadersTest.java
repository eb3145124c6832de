package org.teranga.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.KeepingSettings;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.ListQuery;

/** Somebody sees who opened the own file: each reader once a day, as what; by name only where the association tells names. */
@Assembled
class ShowReadersTest {
    private static final ListQuery FIRST = ListQuery.of(new MultivaluedHashMap<>(), Set.of(), List.of("-day"), 50);

    private final UUID offer = UUID.randomUUID();

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private AuditTrail audit;

    @Inject
    private ShowReaders show;

    @Inject
    private KeptFiles kept;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private ApiKeys keys;

    @Inject
    private TenantValues values;

    private Tenant own;
    private UUID volunteer;
    private UUID caseworker;

    @BeforeEach
    void aVolunteerWithAFile() {
        own = house.open();
        volunteer = house.member(own, Role.VOLUNTEER);
        caseworker = house.member(own, Role.CASEWORKER);
        kept.keep(volunteer, offer);
    }

    @Test
    void eachReaderIsToldOnceADayAndOneselfIsNone() {
        opens(caseworker, "offer.read");
        opens(caseworker, "need.read");
        opens(caseworker, "placement.contact");
        opens(caseworker, "offer.change");
        opens(volunteer, "offer.read");
        assertThat(rows())
                .extracting(row -> row.role() + " " + row.what() + " " + row.name())
                .containsExactlyInAnyOrder("caseworker file ", "caseworker contact ");
    }

    @Test
    void aReaderIsToldAsWhatItWasAndALeadBeforeAnythingElse() {
        opens(caseworker, "offer.read");
        in(() -> book.change(caseworker, Set.of(Role.TRANSLATOR), List.of()));
        assertThat(rows()).extracting(ReadersView.Row::role).containsExactly("caseworker");
        UUID both = UUID.randomUUID();
        in(() -> {
            members.admit(both, Set.of(Role.ADMIN, Role.LEAD, Role.VOLUNTEER), "Both");
            return true;
        });
        opens(both, "offer.read");
        assertThat(rows()).extracting(ReadersView.Row::role).containsExactlyInAnyOrder("caseworker", "lead");
        UUID nobody = UUID.randomUUID();
        opens(nobody, "offer.read");
        assertThat(rows()).extracting(ReadersView.Row::role).contains("former");
    }

    @Test
    void aProgramIsToldAsOne() {
        UUID key = UUID.randomUUID();
        Instant now = TestClock.now();
        in(() -> keys.make(
                ApiKey.of(key, "A", Set.of(Permission.OFFERS_READ), caseworker).valid(now, now.plusSeconds(60))));
        opens(key, "offer.read");
        assertThat(rows()).extracting(ReadersView.Row::role).containsExactly("program");
    }

    @Test
    void namesAreToldWhereTheAssociationWantsItSo() {
        opens(caseworker, "offer.read");
        in(() -> values.put(KeepingSettings.READER_NAMES.key(), "yes", null));
        assertThat(rows()).extracting(ReadersView.Row::name).containsExactly("Jeanne of " + own.slug());
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me/readers")).contains("Jeanne of " + own.slug());
    }

    @Test
    void whatIsWithheldForNowIsNotTold() {
        opens(caseworker, "offer.read");
        kept.withhold(offer, TestClock.now().plusSeconds(60));
        opens(caseworker, "placement.contact");
        assertThat(rows()).hasSize(2);
        kept.withhold(offer, TestClock.now().minusSeconds(60));
        assertThat(rows()).isEmpty();
    }

    @Test
    void thePageIsOnesOwnAndTwoYearsLong() {
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me/readers")).doesNotContain("<table");
        opens(caseworker, "offer.read");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me/readers")).contains("<table");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/me/readers")).doesNotContain("<table");
        assertThat(TestClock.ahead(Duration.ofDays(700), this::rows)).hasSize(1);
        assertThat(TestClock.ahead(Duration.ofDays(740), this::rows)).isEmpty();
    }

    private void opens(UUID who, String action) {
        in(() -> {
            audit.recordFor(who, action, "offer", List.of(offer));
            return true;
        });
    }

    private List<ReadersView.Row> rows() {
        ReadersView view = in(() -> show.of(List.of(offer), Set.of(volunteer), "/en/me", FIRST));
        assertThat(view.total()).isEqualTo(view.rows().size());
        return view.rows();
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, () -> desk.does(work::run));
    }
}
