package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Before rules are published it is said which of their floors no plan of today's pool can reach, and whoever publishes them confirms each: a
 * promise that cannot be kept is made by nobody unknowingly. Computed in a lane, outside of any transaction.
 */
@ApplicationScoped
public class CheckFloors {
    /** The field in which the groups are named that are confirmed. */
    public static final String FIELD = "confirmUnreachable";

    private static final double HUNDRED = 100;

    private final FloorTrial trial;
    private final Lanes lanes;

    @Inject
    CheckFloors(FloorTrial trial, Lanes lanes) {
        this.trial = trial;
        this.lanes = lanes;
    }

    /**
     * Those that cannot be reached.
     *
     * @throws org.teranga.platform.lane.LaneRefused where the association has as many trials under way as it may
     */
    public List<UnreachableFloor> unreachable(RuleSet rules) {
        boolean none = rules.sections().stream()
                .allMatch(section -> section.rules().floors().isEmpty());
        return none ? List.of() : lanes.call(Lane.TRIALS, () -> trial.of(rules));
    }

    /**
     * Refuses rules with a floor that cannot be reached and that nobody has confirmed.
     *
     * @param confirmed codes of groups, each behind its kind of help where that has rules of its own: {@code language.large}
     * @throws Refusal invalid, with every such floor
     */
    public void require(RuleSet rules, Collection<String> confirmed) {
        List<FieldError> faults = unreachable(rules).stream()
                .filter(floor -> !confirmed.contains(floor.code()))
                .map(CheckFloors::fault)
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static FieldError fault(UnreachableFloor floor) {
        String group = floor.code();
        double asked = floor.percent() / HUNDRED;
        return floor.raisedBy() == null
                ? FieldError.of(FIELD, "rules.unreachable", group, asked, floor.share())
                : FieldError.of(
                        FIELD,
                        "rules.unreachable.while",
                        group,
                        asked,
                        floor.share(),
                        floor.raisedBy(),
                        floor.raisedShare());
    }
}
