package org.teranga.matching.engine.rule;

import java.util.List;
import java.util.Map;
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
import org.teranga.matching.engine.criterion.hard.RadiusOrRemote;
import org.teranga.matching.engine.criterion.hard.SameKind;
import org.teranga.matching.engine.criterion.hard.Smoking;
import org.teranga.matching.engine.criterion.hard.StepFree;
import org.teranga.matching.engine.criterion.hard.UnhcrHousehold;
import org.teranga.matching.engine.criterion.hard.WomenOnly;
import org.teranga.matching.engine.criterion.soft.Distance;
import org.teranga.matching.engine.criterion.soft.DistanceOrRemote;
import org.teranga.matching.engine.criterion.soft.Duration;
import org.teranga.matching.engine.criterion.soft.Fit;
import org.teranga.matching.engine.criterion.soft.Hours;
import org.teranga.matching.engine.criterion.soft.Interests;
import org.teranga.matching.engine.criterion.soft.Level;
import org.teranga.matching.engine.criterion.soft.SharedLanguages;
import org.teranga.matching.engine.criterion.soft.Skills;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * Every criterion there is, in the order in which verdicts are told, with the weights that hold where nothing is said. Where there are no
 * rules, those count that say something of homes; those of help alone count where an association names them.
 */
public final class CriterionCatalogue {
    /** The hard criteria. */
    public static final List<CriterionType<HardCriterion>> HARD = List.of(
            hard(new SameKind(), CriterionScope.EVERYWHERE),
            hard(new Radius(), CriterionScope.EVERYWHERE),
            hard(new Capacity(), CriterionScope.EVERYWHERE),
            hard(new Dates(), CriterionScope.EVERYWHERE),
            hard(new CommonLanguage(), CriterionScope.EVERYWHERE),
            hard(new WomenOnly(), CriterionScope.HOMES),
            hard(new Pets(), CriterionScope.HOMES),
            hard(new Smoking(), CriterionScope.HOMES),
            hard(new Children(), CriterionScope.HOMES),
            hard(new StepFree(), CriterionScope.HOMES),
            hard(new UnhcrHousehold(), CriterionScope.HOMES),
            hard(new RadiusOrRemote(), CriterionScope.HELP));

    private static final Parameter ZERO_AT_KM = new Parameter("zero_at_km", 80, 1, 20_000);
    private static final Parameter REMOTE_PERCENT = new Parameter("remote_percent", 60, 0, 100);

    /** The soft criteria. */
    public static final List<CriterionType<SoftCriterion>> SOFT = List.of(
            new CriterionType<>(
                    "distance",
                    CriterionScope.EVERYWHERE,
                    30,
                    List.of(ZERO_AT_KM),
                    values -> new Distance(number(values, ZERO_AT_KM))),
            soft(new SharedLanguages(), CriterionScope.EVERYWHERE, 25),
            soft(new Interests(), CriterionScope.EVERYWHERE, 15),
            soft(new Fit(), CriterionScope.HOMES, 20),
            soft(new Duration(), CriterionScope.EVERYWHERE, 10),
            soft(new Skills(), CriterionScope.EVERYWHERE, 10),
            new CriterionType<>(
                    "distance_or_remote",
                    CriterionScope.HELP,
                    30,
                    List.of(ZERO_AT_KM, REMOTE_PERCENT),
                    values -> new DistanceOrRemote(number(values, ZERO_AT_KM), number(values, REMOTE_PERCENT))),
            soft(new Hours(), CriterionScope.HELP, 15),
            soft(new Level(), CriterionScope.HELP, 20));

    private CriterionCatalogue() {}

    private static double number(Map<String, Double> values, Parameter parameter) {
        return Objects.requireNonNull(values.get(parameter.name()), parameter.name());
    }

    private static CriterionType<HardCriterion> hard(HardCriterion criterion, CriterionScope scope) {
        return CriterionType.plain(criterion, scope, 0);
    }

    private static CriterionType<SoftCriterion> soft(SoftCriterion criterion, CriterionScope scope, double weight) {
        return CriterionType.plain(criterion, scope, weight);
    }

    /** The hard criteria that say something of this kind of help. */
    public static List<CriterionType<HardCriterion>> hardOf(Kind kind) {
        return of(HARD, kind);
    }

    /** The soft criteria that say something of this kind of help. */
    public static List<CriterionType<SoftCriterion>> softOf(Kind kind) {
        return of(SOFT, kind);
    }

    private static <C extends Criterion> List<CriterionType<C>> of(List<CriterionType<C>> types, Kind kind) {
        return types.stream().filter(type -> type.scope().covers(kind)).toList();
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
