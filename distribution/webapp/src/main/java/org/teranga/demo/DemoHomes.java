package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.home.ShowProgress;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.home.TellWords;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.synthetic.SyntheticHomes;
import org.teranga.platform.form.Answers;

/** Homes of the demonstration at several stages: begun with the address, half told, told with who lives there. Most hosts have not begun. */
@ApplicationScoped
@Transactional
class DemoHomes {
    private static final int HOMES = 20;
    private static final int WHOLE = SyntheticHomes.STAGES - 1;
    private static final int YOUNGEST = 34;
    private static final SyntheticHomes TOLD = new SyntheticHomes(17);

    private static final List<HomeSection> IN_ORDER =
            List.of(HomeSection.WHERE, HomeSection.ROOMS, HomeSection.RULES, HomeSection.PEOPLE);

    private static final List<String> ABOUT = List.of(
            "Nous vivons au calme, près d’un parc. On mange souvent ensemble le soir, sans obligation.",
            "Une chambre s’est libérée quand notre fille est partie étudier. Le jardin est à tout le monde.",
            "La maison est simple et il y a toujours du thé. Nous aidons volontiers pour les papiers.");

    private final OfferList offers;
    private final HomeOwners owners;
    private final TellHome tellHome;
    private final KeepAdults adults;
    private final TellWords words;
    private final ShowProgress progress;

    @Inject
    DemoHomes(
            OfferList offers,
            HomeOwners owners,
            TellHome tellHome,
            KeepAdults adults,
            TellWords words,
            ShowProgress progress) {
        this.offers = offers;
        this.owners = owners;
        this.tellHome = tellHome;
        this.adults = adults;
        this.words = words;
        this.progress = progress;
    }

    /** Tells some homes of this department, each to its stage, and nothing twice: the latest, whose hosts are not ready yet. */
    void tell(String department) {
        List<Latest> latest = latest(department);
        for (int i = 0; i < latest.size(); i++) {
            HomeOwner owner = owners.byStaff(latest.get(i).offer);
            if (progress.of(owner).told() == 0) {
                tell(owner, latest.get(i).town, i, i % SyntheticHomes.STAGES);
            }
        }
    }

    /** Those of this department that are told whole, the latest first. */
    List<HomeOwner> whole(String department) {
        List<Latest> latest = latest(department);
        return IntStream.range(0, latest.size())
                .filter(i -> i % SyntheticHomes.STAGES == WHOLE)
                .mapToObj(i -> owners.byStaff(latest.get(i).offer))
                .toList();
    }

    private List<Latest> latest(String department) {
        return offers.list(
                        new ListRequest("received", "housing", department, null),
                        new Order("received_at", true),
                        0,
                        HOMES,
                        offer -> new Latest(offer.id(), offer.terms().locality().label()))
                .items();
    }

    private void tell(HomeOwner owner, String town, int number, int stage) {
        Map<String, String> said = TOLD.home(number, stage, town);
        for (HomeSection section : IN_ORDER.subList(0, stage)) {
            tellHome.tell(owner, section, Answers.of(said), tellHome.mark(owner, section));
        }
        if (stage == WHOLE) {
            tellPeople(owner, number);
            String about = ABOUT.get(number % ABOUT.size());
            words.tell(owner, Answers.of(Map.of(OfferFields.ABOUT_HOME.name(), about)), words.mark(owner));
        }
    }

    private void tellPeople(HomeOwner owner, int number) {
        HomeAdult host = adults.of(owner).getFirst();
        Map<String, String> own = Map.of("age", Integer.toString(YOUNGEST + number), "says", "");
        adults.tellHost(owner, Answers.of(own), adults.mark(host));
        for (SyntheticHomes.Adult adult : TOLD.adults(number)) {
            adults.moveIn(
                    owner,
                    Answers.of(Map.of(
                            "name",
                            adult.name(),
                            "age",
                            Integer.toString(adult.age()),
                            "email",
                            adult.email(),
                            "says",
                            adult.says())),
                    "fr");
        }
    }

    private record Latest(OfferId offer, String town) {}
}
