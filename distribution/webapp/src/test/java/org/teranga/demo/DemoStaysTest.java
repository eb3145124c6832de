package org.teranga.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.incident.IncidentAnswer;
import org.teranga.matching.incident.IncidentResource;
import org.teranga.matching.stay.StayAnswer;
import org.teranga.matching.stay.StayResource;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The demonstration has stays that came at different days, made in their order by those who make them, and none twice. */
@Assembled
class DemoStaysTest {
    private static final String DEPARTMENT = "35";

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
    private DemoReady ready;

    @Inject
    private DemoStages stages;

    @Inject
    private StayResource stays;

    @Inject
    private IncidentResource incidents;

    @Inject
    private ActingMember acting;

    @Inject
    private EarlierTime earlier;

    @Inject
    private Clock clock;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;

    @BeforeEach
    void anAssociationWithAQuietYear() throws IOException {
        own = house.open();
        SyntheticMarket market = new SyntheticMarket(
                new SyntheticMarket.Settings(2016, TestClock.today(), Set.of(DEPARTMENT), Set.of("housing"), 80, 90));
        StringBuilder offers = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        market.writeOffers(300, offers);
        market.writeNeeds(80, needs);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    for (DemoMember member : DemoMember.all()) {
                        UUID subject = UUID.randomUUID();
                        lead = member.suffix().equals("lead") ? subject : lead;
                        caseworker = member.suffix().equals("caseworker") ? subject : caseworker;
                        members.admit(subject, member.known(own.slug() + "-" + member.suffix()));
                    }
                    spreadsheet.offers(stream(offers));
                    ready.hosts(DEPARTMENT);
                    spreadsheet.needs(stream(needs));
                    return true;
                }));
    }

    @Test
    void householdsLiveSinceDifferentDaysAndASecondStartChangesNothing() {
        apart(() -> stages.take(own, DEPARTMENT));
        apart(() -> stages.live(own, DEPARTMENT));
        List<StayAnswer> all = apart(this::stays);
        assertThat(all)
                .extracting(StayAnswer::state)
                .containsExactlyInAnyOrder("introduced", "trial", "staying", "staying", "ended");
        assertThat(incidents()).extracting(IncidentAnswer::state).containsExactly("resumed");
        StayAnswer staying = all.stream()
                .filter(stay ->
                        stay.state().equals("staying") && stay.followUps().size() == 6)
                .findFirst()
                .orElseThrow();
        assertThat(staying.followUps())
                .extracting(StayAnswer.Asked::answer)
                .containsExactlyInAnyOrder("fine", "fine", "fine", "fine", "fine", null);
        assertThat(staying.followUps().getFirst().answeredAt()).isBetween(daysAgo(30), daysAgo(28));
        assertThat(one(all, "trial").trialUntil()).isEqualTo(TestClock.today().plusDays(12));
        apart(() -> stages.live(own, DEPARTMENT));
        assertThat(apart(this::stays)).isEqualTo(all);
    }

    @Test
    void earlierIsForThisThreadAndForAsLongAsItLasts() {
        Instant then = earlier.ago(Duration.ofDays(3), clock::instant);
        assertThat(then).isBetween(daysAgo(3).minusSeconds(60), daysAgo(3).plusSeconds(60));
        assertThat(clock.instant()).isAfter(daysAgo(1));
        assertThatThrownBy(() -> earlier.ago(Duration.ofDays(1), () -> earlier.ago(Duration.ofDays(1), clock::instant)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(earlier.ago(
                        Duration.ofDays(2),
                        () -> CompletableFuture.supplyAsync(clock::instant).join()))
                .isAfter(daysAgo(1));
    }

    private List<StayAnswer> stays() {
        return tenants.as(
                own,
                () -> acting.as(
                        caseworker,
                        () -> Stream.of("", "ended")
                                .flatMap(state -> stays.list(state, null, null, null, null).items().stream())
                                .toList()));
    }

    private List<IncidentAnswer> incidents() {
        return apart(() -> tenants.as(
                own,
                () -> acting.as(lead, () -> incidents.list("all", null, null).items())));
    }

    private static StayAnswer one(List<StayAnswer> all, String state) {
        return all.stream()
                .filter(stay -> stay.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static ByteArrayInputStream stream(StringBuilder sheet) {
        return new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** On a thread that serves no request, as the demonstration is made. */
    private static <T> T apart(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static void apart(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
