package org.teranga.matching.home.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeProgress;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.home.LookAtHome;
import org.teranga.matching.home.ShowProgress;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.HtmlPage;

/** The first page of a home. */
@ApplicationScoped
class HomeFlow {
    private static final Set<String> HAPPENED =
            Set.of("where", "rooms", "people", "rules", "words", "adult", "out", "back", "looked");

    private final ShowProgress progress;
    private final KeepAdults adults;
    private final BringPhoto photos;
    private final LookAtHome look;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HomeFlow(
            ShowProgress progress,
            KeepAdults adults,
            BringPhoto photos,
            LookAtHome look,
            AuditTrail audit,
            Clock clock) {
        this.progress = progress;
        this.adults = adults;
        this.photos = photos;
        this.look = look;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is told, what is missing; that staff looked at it is noted. */
    HtmlPage first(HomePath at, @Nullable String happened) {
        if (at.staff()) {
            audit.record("home.read", "offer", at.owner().offer().value());
        }
        HomeProgress told = progress.of(at.owner());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return new HtmlPage(
                "matching/home/home",
                new HomePageView(
                        at.owner().receipt(),
                        at.href(),
                        at.back(),
                        at.staff(),
                        told.missing().entrySet().stream()
                                .map(part -> new HomePageView.Part(part.getKey(), part.getValue()))
                                .toList(),
                        adults.of(at.owner()).stream()
                                .map(adult -> HomePageView.Grown.of(adult, today))
                                .toList(),
                        at.staff() ? look.words(at.owner()) : List.of(),
                        photos.of(at.owner()),
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }
}
