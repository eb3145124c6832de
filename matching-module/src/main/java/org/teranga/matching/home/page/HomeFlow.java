package org.teranga.matching.home.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeProgress;
import org.teranga.matching.home.JoinHomes;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.home.LookAtHome;
import org.teranga.matching.home.ShowProgress;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The first page of a home. */
@ApplicationScoped
class HomeFlow {
    private static final Set<String> HAPPENED = Set.of(
            "where", "rooms", "people", "rules", "words", "adult", "out", "back", "looked", "join", "apart", "asked");

    private final ShowProgress progress;
    private final KeepAdults adults;
    private final BringPhoto photos;
    private final LookAtHome look;
    private final JoinHomes joinHomes;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HomeFlow(
            ShowProgress progress,
            KeepAdults adults,
            BringPhoto photos,
            LookAtHome look,
            JoinHomes joinHomes,
            AuditTrail audit,
            Clock clock) {
        this.progress = progress;
        this.adults = adults;
        this.photos = photos;
        this.look = look;
        this.joinHomes = joinHomes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Another offer is of the same home, or no more: that it is its host asks, and the team says.
     *
     * @param how join or apart
     */
    Redirect join(HomePath at, String how, @Nullable UUID offer) {
        if (offer == null) {
            throw Refusal.notFound();
        }
        OfferId other = new OfferId(offer);
        if (how.equals("join") && !at.staff()) {
            joinHomes.ask(at.owner(), other);
            return at.after("asked");
        }
        if (how.equals("join")) {
            joinHomes.join(at.owner(), other);
        } else if (at.staff()) {
            joinHomes.apartByTeam(at.owner(), other);
        } else {
            joinHomes.apart(at.owner(), other);
        }
        return at.after(how);
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
                        joinHomes.others(at.owner()),
                        joinHomes.waits(at.owner()),
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }
}
