package org.teranga.matching.plan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pool;
import org.teranga.matching.plan.snapshot.PoolVersion;
import org.teranga.matching.plan.suggestion.FoundPlan;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.job.WarmUp;

/**
 * Plans for markets in which nobody lives, so that the first real run is not the one from which the virtual machine learns. The markets are
 * spreadsheets in memory: what reads an import is learnt along the way.
 */
@ApplicationScoped
class Rehearsal implements WarmUp {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Set<String> DEPARTMENTS = Set.of("31", "32", "81", "82");
    private static final int SHARED_PER_MILLE = 80;
    private static final int ARRIVAL_DAYS = 30;
    /** One person in so many has two offers. */
    private static final int HAS_TWO = 20;

    private static final int ROUNDS = 5;

    private final int needs;
    private final int offers;

    Rehearsal() {
        this(600, 3_000);
    }

    Rehearsal(int needs, int offers) {
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public void warmUp(Pause pause) {
        for (int round = 0; round < ROUNDS; round++) {
            plan(round, pause);
        }
    }

    /** A plan for one market; each round has its own, and the same round the same. */
    FoundPlan plan(int round, Pause pause) {
        Pool pool = pool(round, pause);
        pause.take();
        RulesInForce rules = new RulesInForce(RulesInForce.FIRST, RuleSet.BY_DEFAULT);
        FoundPlan plan = PlanMaker.plan(PlanInput.of(pool, rules), share -> pause.take());
        pause.take();
        return plan;
    }

    private Pool pool(int round, Pause pause) {
        SyntheticMarket synthetic = new SyntheticMarket(
                new SyntheticMarket.Settings(round, DAY, DEPARTMENTS, Set.of(), SHARED_PER_MILLE, ARRIVAL_DAYS));
        CommunePlaces places = new CommunePlaces(Communes.load());
        Map<String, String> departments = new HashMap<>();
        List<OfferFacts> free = new ArrayList<>();
        List<NeedFacts> open = new ArrayList<>();
        try {
            StringBuilder sheet = new StringBuilder();
            synthetic.writeOffers(offers, sheet);
            pause.take();
            OfferSheet.read(source(sheet), SheetLimits.OWN_FILE, places, row -> {
                free.add(row.facts());
                departments.put(row.key().value(), department(row.place()));
            });
            sheet.setLength(0);
            synthetic.writeNeeds(needs, sheet);
            pause.take();
            NeedSheet.read(source(sheet), SheetLimits.OWN_FILE, places, row -> open.add(row.facts()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Market market = Market.of(open, free, DAY).heldBy(persons(free), Map.of());
        return new Pool(new PoolVersion(DAY, ""), market, departments);
    }

    private static String department(Whereabouts place) {
        return Objects.requireNonNull(place.commune(), "commune").substring(0, 2);
    }

    /** The rows of a sheet, each with an id as the database gives it. */
    private static SheetSource source(CharSequence sheet) {
        String rows = sheet.toString()
                .lines()
                .map(line -> line.startsWith("id,") ? line : id(line) + line.substring(line.indexOf(',')))
                .collect(Collectors.joining("\n"));
        return SheetSource.of(rows.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String line) {
        return UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> persons(List<OfferFacts> offers) {
        Map<String, String> persons = new HashMap<>();
        for (int offer = 1; offer < offers.size(); offer += HAS_TWO) {
            persons.put(offers.get(offer - 1).id(), Integer.toString(offer));
            persons.put(offers.get(offer).id(), Integer.toString(offer));
        }
        return persons;
    }
}
