package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.me.OwnFile;

/** The homes of a member in the own file: all that was told of them, the address too, who lives there, and which photographs there are. */
@ApplicationScoped
class OwnHomeFile implements OwnFile {
    private final Offers offers;
    private final Homes homes;
    private final HomeAdults adults;
    private final HomePhotos photos;

    @Inject
    OwnHomeFile(Offers offers, Homes homes, HomeAdults adults, HomePhotos photos) {
        this.offers = offers;
        this.homes = homes;
        this.adults = adults;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "homes";
    }

    @Override
    public Object of(UUID account) {
        List<OfferId> own = offers.of(account).stream().map(Offer::id).toList();
        Set<HomeId> ids = new LinkedHashSet<>(homes.of(own).values());
        own.forEach(offer -> ids.add(new HomeId(offer.value()))); // what was told of it before it was joined to another
        Map<HomeId, List<HomeAdult>> people = adults.of(ids).stream().collect(Collectors.groupingBy(HomeAdult::home));
        Map<HomeId, List<HomePhoto>> pictures = photos.of(ids).stream().collect(Collectors.groupingBy(HomePhoto::home));
        return homes.find(ids).stream()
                .map(home -> home(
                        home, people.getOrDefault(home.id(), List.of()), pictures.getOrDefault(home.id(), List.of())))
                .toList();
    }

    private static Map<String, Object> home(Home home, List<HomeAdult> people, List<HomePhoto> pictures) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", home.id().value());
        answer.putAll(home.address().json(HomeFields.ADDRESS));
        answer.putAll(home.facts().json(HomeFields.allFacts()));
        answer.putAll(home.words().json(HomeFields.allWords()));
        answer.put("adults", people.stream().map(OwnHomeFile::adult).toList());
        answer.put(
                "photos",
                pictures.stream()
                        .map(photo -> Map.of("id", photo.id(), "caption", photo.caption(), "shown", photo.shown()))
                        .toList());
        return answer;
    }

    private static Map<String, Object> adult(HomeAdult adult) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", adult.id());
        answer.put("host", adult.host());
        answer.putAll(adult.said().json(AdultFields.ALL));
        answer.put("movedIn", adult.movedInAt());
        if (!adult.here()) {
            answer.put("movedOut", Objects.requireNonNull(adult.movedOutAt()));
        }
        if (!adult.host()) {
            adult.contact().written().forEach((field, said) -> answer.put(field, said.getFirst()));
        }
        return answer;
    }
}
