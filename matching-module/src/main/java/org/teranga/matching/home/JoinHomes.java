package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.SiblingOffers.Sibling;
import org.teranga.matching.home.SiblingOffers.Stranger;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.refusal.Refusal;

/**
 * Two offers of one person are of (parts of) one home, or no more: then who lives there, what they have shown and the photographs are those
 * of both. Their host says so; somebody of the team, whose own matter it is not, joins them. What came along goes back when they are taken
 * apart. Nobody else's home is joined, and where another person comes to stand behind one of them, they are taken apart by themselves.
 */
@ApplicationScoped
@Transactional
public class JoinHomes {
    private final SiblingOffers siblings;
    private final HomeBook book;
    private final HomeAdults adults;
    private final HomePhotos photos;
    private final HomeHand hand;
    private final JoinTrail trail;
    private final Event<AdultMovedIn> movedIn;

    @Inject
    JoinHomes(
            SiblingOffers siblings,
            HomeBook book,
            HomeAdults adults,
            HomePhotos photos,
            HomeHand hand,
            JoinTrail trail,
            Event<AdultMovedIn> movedIn) {
        this.siblings = siblings;
        this.book = book;
        this.adults = adults;
        this.photos = photos;
        this.hand = hand;
        this.trail = trail;
        this.movedIn = movedIn;
    }

    /** The other offers of the same person that are of this home, or may be said to be. */
    public List<Other> others(HomeOwner owner) {
        boolean free = isOwn(owner) && !siblings.shared(owner.home());
        return siblings.of(owner.offer()).stream()
                .flatMap(one -> one.home().equals(owner.home())
                        ? Stream.of(new Other(leaving(owner, one), one.receipt(), true))
                        : free && one.near() ? Stream.of(new Other(one.offer(), one.receipt(), false)) : Stream.of())
                .toList();
    }

    /** Whether the host said that this offer is of another's home, and nobody of the team has looked yet. */
    public boolean waits(HomeOwner owner) {
        return trail.waits(owner.offer());
    }

    /**
     * The host says that this offer is of the same home as that one: nothing is joined before somebody of the team does.
     *
     * @throws Refusal not found where that is no offer of the same person; conflict where it is elsewhere, or this home is one of several
     *     offers
     */
    public void ask(HomeOwner owner, OfferId other) {
        if (!joinable(owner, other).home().equals(owner.home())) {
            trail.asked(owner.offer());
        }
    }

    /**
     * Somebody of the team says it.
     *
     * @throws Refusal as {@link #ask}; not allowed for a program; conflict where it is the own matter, where a visit of this home is under
     *     way, or found it unsuitable, where too many would live there, or where another joined or parted them meanwhile
     */
    public void join(HomeOwner owner, OfferId other) {
        siblings.hold(owner.host());
        siblings.holdPersons(List.of(owner.offer(), other));
        checkStill(owner);
        Sibling there = joinable(owner, other);
        hand.require(owner, List.of(owner.home(), there.home()), Set.of(), "problem.own_matter");
        if (there.home().equals(owner.home())) {
            return;
        }
        if (siblings.visited(owner.home())) {
            throw Refusal.conflict("dwelling.join.visit");
        }
        if (siblings.unsuitable(owner.home())) {
            throw Refusal.conflict("visit.refused.unsuitable");
        }
        HomeOwner joined = owner.in(there.home());
        book.lockBoth(owner.home(), there.home());
        book.hold(owner);
        List<HomeAdult> coming = others(owner.home());
        checkPlaces(coming, others(there.home()));
        Home home = book.holdKept(
                new HomeOwner(there.offer(), there.receipt(), there.home(), owner.host(), owner.account()));
        siblings.belongs(owner.offer(), there.home());
        coming.forEach(adult -> adults.move(adult, there.home(), owner.home()));
        photos.move(owner.home(), there.home(), BringPhoto.MOST);
        trail.joined(owner.offer());
        book.told(joined, home);
        coming.stream()
                .filter(HomeAdult::here)
                .forEach(adult -> movedIn.fire(new AdultMovedIn(there.home(), adult.id())));
    }

    private Sibling joinable(HomeOwner owner, OfferId other) {
        Sibling there = sibling(owner, other);
        if (!there.home().equals(owner.home())) {
            if (!there.near()) {
                throw Refusal.conflict("dwelling.join.elsewhere");
            }
            if (!isOwn(owner) || siblings.shared(owner.home())) {
                throw Refusal.conflict("dwelling.join.several");
            }
        }
        return there;
    }

    /** Whoever waited for another who joined or parted them begins anew, from what is there now. */
    private void checkStill(HomeOwner owner) {
        if (siblings.home(owner.offer()).filter(owner.home()::equals).isEmpty()) {
            throw Refusal.changedMeanwhile("dwelling.changed");
        }
    }

    /**
     * Both are of homes of their own again; the host says so.
     *
     * @param offer the one that was joined to the other's home; this one, or that one
     * @throws Refusal not found where that is no offer of this home; conflict where another joined or parted them meanwhile
     */
    public void apart(HomeOwner owner, OfferId offer) {
        siblings.hold(owner.host());
        checkStill(owner);
        Sibling leaving = offer.equals(owner.offer())
                ? new Sibling(owner.offer(), owner.receipt(), owner.home(), true)
                : sibling(owner, offer);
        if (!leaving.home().equals(owner.home()) || leaving.own()) {
            throw Refusal.notFound();
        }
        apart(
                new HomeOwner(
                        leaving.offer(), leaving.receipt(), new HomeId(offer.value()), owner.host(), owner.account()),
                owner);
    }

    /**
     * Somebody of the team says it.
     *
     * @throws Refusal as {@link #apart}; not allowed for a program, conflict where it is the own matter
     */
    public void apartByTeam(HomeOwner owner, OfferId offer) {
        hand.require(owner, List.of(owner.home()), Set.of(), "problem.own_matter");
        apart(owner, offer);
    }

    void told(@Observes RecordTold record) {
        if (record.kind().equals("offer")) {
            for (Stranger one : siblings.strangers(record.id())) {
                HomeOwner alone = new HomeOwner(
                        one.offer(), one.receipt(), new HomeId(one.offer().value()), one.person(), one.account());
                apart(alone, null, one.home());
            }
        }
    }

    private void apart(HomeOwner alone, HomeOwner staying) {
        apart(alone, staying, staying.home());
    }

    private void apart(HomeOwner alone, @Nullable HomeOwner staying, HomeId from) {
        book.lockBoth(alone.home(), from);
        siblings.belongs(alone.offer(), null);
        adults.cameFrom(from, alone.home()).forEach(adult -> adults.move(adult, alone.home(), null));
        photos.moveBack(from, alone.home());
        trail.apart(alone.offer());
        book.changed(alone, staying == null ? alone.in(from) : staying);
    }

    /** Of two offers of one home the one that is not its own: whose home it is stays where it is. */
    private static OfferId leaving(HomeOwner owner, Sibling one) {
        return one.own() ? owner.offer() : one.offer();
    }

    private Sibling sibling(HomeOwner owner, OfferId offer) {
        return siblings.of(owner.offer()).stream()
                .filter(one -> one.offer().equals(offer))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<HomeAdult> others(HomeId home) {
        return adults.of(List.of(home)).stream().filter(adult -> !adult.host()).toList();
    }

    private static void checkPlaces(List<HomeAdult> coming, List<HomeAdult> there) {
        long all = Stream.concat(coming.stream(), there.stream())
                        .filter(HomeAdult::here)
                        .count()
                + 1;
        if (all > KeepAdults.MOST) {
            throw Refusal.conflict("dwelling.fault.adults", KeepAdults.MOST);
        }
    }

    private static boolean isOwn(HomeOwner owner) {
        return owner.home().value().equals(owner.offer().value());
    }

    /**
     * Another offer of the same person.
     *
     * @param leaves  which offer is joined, or taken apart again, by what is said here
     * @param receipt the number by which it is called
     * @param joined  whether it is of this home
     */
    public record Other(OfferId leaves, String receipt, boolean joined) {
        /** The same as a form sends it. */
        public String leaving() {
            return leaves.value().toString();
        }
    }
}
