package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows how far a home is told. */
@ApplicationScoped
@Transactional
public class ShowProgress {
    private final Homes homes;
    private final HomePhotos photos;
    private final KeepAdults adults;
    private final TellWords words;

    @Inject
    ShowProgress(Homes homes, HomePhotos photos, KeepAdults adults, TellWords words) {
        this.homes = homes;
        this.photos = photos;
        this.adults = adults;
        this.words = words;
    }

    /** What is missing, and what is not. */
    public HomeProgress of(HomeOwner owner) {
        Home home = homes.find(List.of(owner.home())).stream()
                .findFirst()
                .orElseGet(() -> Home.untold(owner.home(), owner.host()));
        int pictures = photos.of(List.of(owner.home())).size();
        boolean said = !words.filled(owner).values().isEmpty();
        return HomeProgress.of(home, adults.of(owner), pictures, said);
    }
}
