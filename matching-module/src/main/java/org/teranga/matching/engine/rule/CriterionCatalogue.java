package org.teranga.matching.engine.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.teranga.matching.engine.criterion.Criterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.criterion.hard.Capacity;
import org.teranga.matching.engine.criterion.hard.Children;
import org.teranga.matching.engine.criterion.hard.CommonLanguage;
import org.teranga.matching.engine.criterion.hard.Dates;
import org.teranga.matching.engine.criterion.hard.Pets;
import org.teranga.matching.engine.criterion.hard.Radius;
import org.teranga.matching.engine.criterion.hard.SameKind;
import org.teranga.matching.engine.criterion.hard.Smoking;
import org.teranga.matching.engine.criterion.hard.StepFree;
import org.teranga.matching.engine.criterion.hard.UnhcrHousehold;
import org.teranga.matching.engine.criterion.hard.WomenOnly;
import org.teranga.matching.engine.criterion.soft.Distance;
import org.teranga.matching.engine.criterion.soft.Duration;
import org.teranga.matching.engine.criterion.soft.Fit;
import org.teranga.matching.engine.criterion.soft.Interests;
import org.teranga.matching.engine.criterion.soft.SharedLanguages;
import org.teranga.matching.engine.criterion.soft.Skills;

/** Every criterion there is, in the order in which verdicts are told, with the weights that hold where there are no rules. */
public final class CriterionCatalogue {
    /** The hard criteria. */
    public static final List<CriterionType<HardCriterion>> HARD = List.of(
            hard(new SameKind()),
            hard(new Radius()),
            hard(new Capacity()),
            hard(new Dates()),
            hard(new CommonLanguage()),
            hard(new WomenOnly()),
            hard(new Pets()),
            hard(new Smoking()),
            hard(new Children()),
            hard(new StepFree()),
            hard(new UnhcrHousehold()));

    private static final Parameter ZERO_AT_KM = new Parameter("zero_at_km", 80, 1, 20_000);

    /** The soft criteria. */
    public static final List<CriterionType<SoftCriterion>> SOFT = List.of(
            new CriterionType<>(
                    "distance",
                    30,
                    List.of(ZERO_AT_KM),
                    values -> new Distance(Objects.requireNonNull(values.get(ZERO_AT_KM.name()), ZERO_AT_KM.name()))),
            soft(new SharedLanguages(), 25),
            soft(new Interests(), 15),
            soft(new Fit(), 20),
            soft(new Duration(), 10),
            soft(new Skills(), 10));

    private CriterionCatalogue() {}

    private static CriterionType<HardCriterion> hard(HardCriterion criterion) {
        return CriterionType.plain(criterion, 0);
    }

    private static CriterionType<SoftCriterion> soft(SoftCriterion criterion, double defaultWeight) {
        return CriterionType.plain(criterion, defaultWeight);
    }

    /** The hard criterion of this name. */
    public static Optional<CriterionType<HardCriterion>> hard(String id) {
        return find(HARD, id);
    }

    /** The soft criterion of this name. */
    public static Optional<CriterionType<SoftCriterion>> soft(String id) {
        return find(SOFT, id);
    }

    private static <C extends Criterion> Optional<CriterionType<C>> find(List<CriterionType<C>> types, String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
