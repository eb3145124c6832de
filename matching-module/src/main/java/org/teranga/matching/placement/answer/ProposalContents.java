package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.home.HomePlace;
import org.teranga.matching.home.HomeViews;
import org.teranga.matching.home.ShownHome;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Stay;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.need.people.ShownPeople;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;

/**
 * What each side of a placement reads of the other before they know each other. A household sees a home, of which it knows neither the
 * address nor a name that nobody chose to show; a host sees how old the people are and what they need, and no name.
 */
@ApplicationScoped
class ProposalContents {
    private static final int STEP_KM = 5;

    private final HomeViews homes;
    private final ShownPeople people;
    private final ProposalTalk talk;
    private final SideForms forms;

    @Inject
    ProposalContents(HomeViews homes, ShownPeople people, ProposalTalk talk, SideForms forms) {
        this.forms = forms;
        this.homes = homes;
        this.people = people;
        this.talk = talk;
    }

    /** What was asked and answered about it, as this side reads it. */
    AnswerView.Talk talk(Party side, Placement placement) {
        return talk.of(side, placement);
    }

    /** What this side reads and does besides its answers. */
    SideSections sections(PlacementLinks.Followed side, Sides sides) {
        return forms.sections(side, sides);
    }

    /** As this side reads it. */
    AnswerView.About about(Party side, Sides sides) {
        Offer offer = sides.offer();
        Need need = sides.need();
        Stay stay = sides.placement().stay();
        OfferSummary offered = offer.terms().summary();
        NeedSummary needed = need.terms().summary();
        boolean household = side == Party.HOUSEHOLD;
        return new AnswerView.About(
                offer.terms().kind(),
                offered.asOtherSideReads(),
                household ? null : needed.asOtherSideReads(),
                household ? offered.hasHiddenWords() : needed.hasHiddenWords(),
                Optional.ofNullable(offer.terms().locality().department())
                        .flatMap(Departments::byCode)
                        .map(Department::name)
                        .orElse(""),
                kilometres(need, offer, stay.from()),
                stay.from(),
                stay.until(),
                household ? home(offer) : null,
                household ? List.of() : people.withoutNames(need.id()));
    }

    private AnswerView.@Nullable Dwelling home(Offer offer) {
        if (!offer.terms().kind().equals("housing")) {
            return null;
        }
        DwellingView view = homes.shown(offer.id()).map(ShownHome::view).orElse(null);
        HomePlace place = view == null ? null : view.place();
        return new AnswerView.Dwelling(
                view,
                place == null ? null : PlaceSketch.of(place, Communes.load().all()));
    }

    /** Rounded up, so that the place cannot be found by it. */
    private static @Nullable Integer kilometres(Need need, Offer offer, LocalDate day) {
        Market pair = Market.of(
                List.of(Facts.of(need.id().value(), need.terms(), need.waitingSince())),
                List.of(Facts.of(offer.id().value(), offer.terms(), null)),
                day);
        if (!pair.placesAreKnown(0, 0)) {
            return null;
        }
        return Math.max(1, (int) Math.ceil(pair.kilometres(0, 0) / STEP_KM)) * STEP_KM;
    }
}
