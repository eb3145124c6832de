package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.reading.WithheldReadings;

/**
 * The visits of a member's homes in the own file, with what the two who came have written of the home. While a matter of safety is open
 * nothing of them is given by itself (decision 055).
 */
@ApplicationScoped
class OwnVisitsFile implements OwnFile {
    private final Offers offers;
    private final Homes homes;
    private final HomeVisits visits;
    private final Instance<WithheldReadings> withheld;

    @Inject
    OwnVisitsFile(Offers offers, Homes homes, HomeVisits visits, @Any Instance<WithheldReadings> withheld) {
        this.offers = offers;
        this.homes = homes;
        this.visits = visits;
        this.withheld = withheld;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Object of(UUID account) {
        return homes
                .of(offers.of(account).stream()
                        .map(Offer::id)
                        .filter(offer -> withheld.stream()
                                .noneMatch(source ->
                                        source.withheldFrom(offer.value()).isPresent()))
                        .toList())
                .values()
                .stream()
                .map(HomeId::value)
                .distinct()
                .flatMap(home -> visits.of(home).stream())
                .map(Kept::of)
                .toList();
    }

    /** A visit as it is taken along; what one of the two reported and the other has not confirmed is not said yet. */
    public record Kept(
            UUID home,
            String state,
            List<Instant> proposed,
            @Nullable Instant startsAt,
            @Nullable LocalDate visitedOn,
            Map<String, String> results,
            String outcome,
            String text) {
        static Kept of(HomeVisit visit) {
            HomeVisit.Report said = visit.state().equals("reported") ? HomeVisit.Report.NONE : visit.report();
            return new Kept(
                    visit.home(),
                    visit.state(),
                    visit.proposed(),
                    visit.startsAt(),
                    said.on(),
                    said.results(),
                    said.outcome(),
                    said.words());
        }
    }
}
