package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.i18n.Formats;

/** Shows homes to households that are asked: what was told, without what nobody of the team has looked at. */
@ApplicationScoped
@Transactional
public class HomeViews {
    private final Homes homes;
    private final HomeAdults adults;
    private final HomePhotos photos;
    private final HomePart part;
    private final Clock clock;

    @Inject
    HomeViews(Homes homes, HomeAdults adults, HomePhotos photos, HomePart part, Clock clock) {
        this.homes = homes;
        this.adults = adults;
        this.photos = photos;
        this.part = part;
        this.clock = clock;
    }

    /** The home of an offer; empty where nobody has told anything of it yet. */
    public Optional<ShownHome> shown(OfferId offer) {
        return Optional.ofNullable(shown(List.of(offer)).get(offer));
    }

    /** The homes of these offers, in a few statements for all of them; those of which nobody has told anything are left out. */
    public Map<OfferId, ShownHome> shown(Collection<OfferId> offers) {
        Map<OfferId, HomeId> of = homes.of(offers);
        Map<HomeId, Home> told = homes.find(of.values()).stream().collect(Collectors.toMap(Home::id, home -> home));
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<HomeId, List<HomeAdult>> people =
                adults.of(told.keySet()).stream().collect(Collectors.groupingBy(HomeAdult::home));
        Map<HomeId, List<HomePhoto>> pictures =
                photos.of(told.keySet()).stream().collect(Collectors.groupingBy(HomePhoto::home));
        Map<OfferId, List<AdultOfHome>> ids = homes.adults(offers);
        Map<OfferId, ShownHome> shown = new HashMap<>();
        of.forEach((offer, id) -> {
            Home home = told.get(id);
            if (home != null) {
                List<HomePhoto> seen = pictures.getOrDefault(id, List.of()).stream()
                        .filter(HomePhoto::shown)
                        .toList();
                DwellingView view = part.view(home, people.getOrDefault(id, List.of()), seen, today());
                shown.put(offer, ShownHome.of(home, view, ids.getOrDefault(offer, List.of())));
            }
        });
        return shown;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
