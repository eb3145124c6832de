package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.form.Field;
import org.teranga.platform.refusal.Refusal;

/** Writes what was told of a home: one at a time, under the key of who offers today, and whoever said yes to less is asked again. */
@ApplicationScoped
class HomeBook {
    private final Homes homes;
    private final HomeAdults adults;
    private final HomePart part;
    private final SiblingOffers siblings;
    private final Retold retold;
    private final Event<RecordTold> told;

    @Inject
    HomeBook(
            Homes homes,
            HomeAdults adults,
            HomePart part,
            SiblingOffers siblings,
            Retold retold,
            Event<RecordTold> told) {
        this.homes = homes;
        this.adults = adults;
        this.part = part;
        this.siblings = siblings;
        this.retold = retold;
        this.told = told;
    }

    /**
     * The home as it is, and nobody else changes it before the transaction ends.
     *
     * @throws Refusal changed meanwhile where the offer is of another home by now
     */
    Home hold(HomeOwner owner) {
        return held(owner).orElseGet(() -> Home.untold(owner.home(), owner.host()));
    }

    private Optional<Home> held(HomeOwner owner) {
        Optional<Home> told = homes.hold(owner.home());
        if (siblings.home(owner.offer()).filter(owner.home()::equals).isEmpty()) {
            throw Refusal.changedMeanwhile("dwelling.changed");
        }
        return told;
    }

    /** The home as it is, for reading. */
    Home read(HomeOwner owner) {
        return homes.find(List.of(owner.home())).stream()
                .findFirst()
                .orElseGet(() -> Home.untold(owner.home(), owner.host()));
    }

    /** The same where its row has to be there, for what refers to it. */
    Home holdKept(HomeOwner owner) {
        return held(owner).orElseGet(() -> {
            Home untold = Home.untold(owner.home(), owner.host());
            homes.keep(untold, 0);
            return untold;
        });
    }

    /** Keeps the home; the offers of it were told anew by that. */
    void told(HomeOwner owner, Home home) {
        keep(home.of(owner.host()));
        for (OfferId offer : homes.offers(owner.home())) {
            retold.done("offer", offer.value(), owner.account());
        }
    }

    /** Two homes, always in one order, so that nobody waits for who waits for it. */
    void lockBoth(HomeId one, HomeId other) {
        Stream.of(one, other).sorted(Comparator.comparing(HomeId::value)).forEach(homes::hold);
    }

    /** Who lives in these two homes, and what is seen of them, became another: all offers of both were told anew by that. */
    void changed(HomeOwner alone, HomeOwner staying) {
        for (HomeOwner owner : List.of(alone, staying)) {
            homes.hold(owner.home()).ifPresent(this::keep);
            homes.offers(owner.home()).forEach(offer -> retold.done("offer", offer.value(), owner.account()));
        }
    }

    /** Somebody of the team let households see something, or no more: nothing was told anew, but a yes may have been to something else. */
    void shown(HomeOwner owner, Home home) {
        if (homes.hold(home.id()).isPresent()) {
            keep(home);
        }
        askAgain(owner.home());
    }

    /** Somebody else lives there than was known, without anybody having told it. */
    void peopleChanged(HomeId id) {
        homes.hold(id).ifPresent(this::keep);
        askAgain(id);
    }

    private void askAgain(HomeId id) {
        homes.offers(id).forEach(offer -> told.fire(new RecordTold("offer", offer.value())));
    }

    /** Keeps the home, with how many of its words wait. */
    void keep(Home home) {
        homes.keep(home, waiting(home, adults.of(List.of(home.id()))));
    }

    /** How many words of a home, and of who lives there, wait for somebody to look at them. */
    int waiting(Home home, List<HomeAdult> people) {
        long ofHome = HomeFields.allWords().fields().stream()
                .filter(field -> waits(home, field))
                .count();
        long ofAdults = people.stream()
                .filter(HomeAdult::here)
                .flatMap(adult -> AdultFields.WORDS.fields().stream().filter(field -> waits(adult, field)))
                .count();
        return (int) (ofHome + ofAdults);
    }

    @SuppressWarnings("unchecked") // words are texts
    private boolean waits(Home home, Field<?> field) {
        return home.words().get(field) != null && !home.looked().contains(part.mark(home, (Field<String>) field));
    }

    @SuppressWarnings("unchecked") // as above
    private boolean waits(HomeAdult adult, Field<?> field) {
        return adult.said().get(field) != null && !adult.looked().contains(part.mark(adult, (Field<String>) field));
    }
}
