package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.home.ShowProgress;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.form.Answers;

/** Homes of the demonstration at several stages: begun with the address, half told, told with who lives there. Most hosts have not begun. */
@ApplicationScoped
@Transactional
class DemoHomes {
    private static final int HOMES = 12;
    private static final int STAGES = 4;

    private static final Map<HomeSection, Map<String, String>> TOLD = Map.of(
            HomeSection.WHERE,
            Map.of(
                    "street", "12 rue des Récollets",
                    "near_stop", "4",
                    "near_shops", "8",
                    "transport_words", "Le dernier bus part à minuit ; un vélo est à prêter."),
            HomeSection.ROOMS,
            Map.of(
                    "dwelling", "house",
                    "floor", "1",
                    "steps", "14",
                    "bathroom", "own",
                    "internet", "yes",
                    "room1_double", "1",
                    "room1_locks", "yes",
                    "room2_single", "2",
                    "rooms_words", "Les draps sont fournis, une armoire est libre."),
            HomeSection.PEOPLE,
            Map.of("adults_here", "yes", "children_here", "yes", "child_ages", "9", "animals", "cat"),
            HomeSection.RULES,
            Map.of(
                    "rule_keys", "own",
                    "rule_kitchen", "shared",
                    "rule_kitchen_words", "Une étagère du frigo est à vous.",
                    "rule_quiet", "22:30",
                    "rule_smoking", "outside",
                    "rule_guests", "day"));

    private static final List<HomeSection> IN_ORDER =
            List.of(HomeSection.WHERE, HomeSection.ROOMS, HomeSection.RULES, HomeSection.PEOPLE);

    private final OfferList offers;
    private final HomeOwners owners;
    private final TellHome tellHome;
    private final KeepAdults adults;
    private final ShowProgress progress;

    @Inject
    DemoHomes(OfferList offers, HomeOwners owners, TellHome tellHome, KeepAdults adults, ShowProgress progress) {
        this.offers = offers;
        this.owners = owners;
        this.tellHome = tellHome;
        this.adults = adults;
        this.progress = progress;
    }

    /** Tells some homes of this department, each to its stage, and nothing twice: the latest, whose hosts are not ready yet. */
    void tell(String department) {
        List<Latest> latest = offers.list(
                        new ListRequest("received", "housing", department, null),
                        new Order("received_at", true),
                        0,
                        HOMES,
                        offer -> new Latest(offer.id(), offer.terms().locality().label()))
                .items();
        for (int i = 0; i < latest.size(); i++) {
            HomeOwner owner = owners.byStaff(latest.get(i).offer);
            if (progress.of(owner).told() == 0) {
                tell(owner, latest.get(i).town, 1 + i % STAGES);
            }
        }
    }

    private void tell(HomeOwner owner, String town, int stage) {
        for (HomeSection section : IN_ORDER.subList(0, stage)) {
            Map<String, String> said = new HashMap<>(TOLD.getOrDefault(section, Map.of()));
            said.put("town", town);
            tellHome.tell(owner, section, Answers.of(said), tellHome.mark(owner, section));
        }
        if (stage == STAGES) {
            adults.moveIn(
                    owner,
                    Answers.of(Map.of("name", "Marc Durand", "age", "61", "says", "Menuisier à la retraite.")),
                    "fr");
        }
    }

    private record Latest(OfferId offer, String town) {}
}
