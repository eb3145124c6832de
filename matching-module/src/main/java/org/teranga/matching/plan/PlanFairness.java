package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.FloorShare;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.suggestion.AlternativeWords;
import org.teranga.matching.plan.suggestion.Outlook;
import org.teranga.matching.plan.suggestion.Outlooks;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/**
 * Whether a plan is fair, in words: how groups fare beside what could be reached and what was asked for, what that costs, whom to look
 * for, and which one change would open most.
 */
@ApplicationScoped
class PlanFairness {
    private static final int MOST_RECRUITS = 5;
    private static final int MOST_OPENINGS = 5;

    private final Plans plans;
    private final Outlooks outlooks;
    private final AlternativeWords changes;
    private final PageContexts contexts;

    @Inject
    PlanFairness(Plans plans, Outlooks outlooks, AlternativeWords changes, PageContexts contexts) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.changes = changes;
        this.contexts = contexts;
    }

    /** Of a run. */
    PlanView.Fairness of(Run run) {
        Outlook outlook = outlooks.of(run.id()).orElse(null);
        Map<Group, FloorShare> floors = outlook == null
                ? Map.of()
                : outlook.floors().stream()
                        .filter(floor -> floor.kind() == null)
                        .collect(Collectors.toMap(FloorShare::group, Function.identity()));
        List<PlanView.Group> groups = plans.groups(run.id()).stream()
                .map(one -> new PlanView.Group(
                        label(one.group()),
                        one.size(),
                        (double) one.placed() / one.size(),
                        (double) one.reachable() / one.size(),
                        share(floors.get(one.group()))))
                .toList();
        if (outlook == null) {
            return new PlanView.Fairness(groups, List.of(), null, null, List.of(), List.of());
        }
        return new PlanView.Fairness(
                groups,
                missed(outlook),
                price(outlook, run.figures()),
                contexts.text("plan.rather", outlook.blockingPairs()),
                recruits(outlook),
                openings(outlook));
    }

    private List<String> missed(Outlook outlook) {
        return outlook.floors().stream()
                .filter(floor -> !floor.reached())
                .sorted(Comparator.comparing(FloorShare::group))
                .map(this::missed)
                .toList();
    }

    private List<String> recruits(Outlook outlook) {
        return outlook.recruits().stream()
                .sorted(Comparator.comparingInt(Recruit::households).reversed())
                .limit(MOST_RECRUITS)
                .map(this::words)
                .toList();
    }

    private List<PlanView.Opening> openings(Outlook outlook) {
        return outlook.unlocks().stream()
                .limit(MOST_OPENINGS)
                .map(one -> new PlanView.Opening(
                        changes.of(one.change()),
                        contexts.text("opening.pool", one.pairs(), one.needs(), one.households())))
                .toList();
    }

    private @Nullable String price(Outlook outlook, @Nullable PlanFigures figures) {
        if (outlook.floors().isEmpty() || figures == null) {
            return null;
        }
        long price = outlook.floorPrice();
        long without = figures.objective() + price;
        String share = Formats.of(contexts.language()).finePercent(without == 0 ? 0 : (double) price / without);
        return contexts.text("plan.floor.price", price, share);
    }

    private static @Nullable Double share(@Nullable FloorShare floor) {
        return floor == null || floor.size() == 0 ? null : Double.valueOf((double) floor.asked() / floor.size());
    }

    private String missed(FloorShare floor) {
        return contexts.text(
                "plan.floor.missed",
                label(floor),
                floor.asked(),
                floor.placed(),
                Math.min(floor.asked(), floor.reachable()));
    }

    private String words(Recruit recruit) {
        return contexts.text(
                "plan.recruit",
                contexts.text("kind." + recruit.kind().code()),
                switch (recruit.by()) {
                    case PLACE ->
                        Departments.byCode(recruit.value())
                                .map(Department::name)
                                .orElse(recruit.value());
                    case SIZE -> contexts.text("plan.recruit.beds", Integer.valueOf(recruit.value()));
                    case LANGUAGE -> Formats.of(contexts.language()).languageName(recruit.value());
                },
                recruit.households());
    }

    /** Whose floor: the group, behind the kind of help where that has rules of its own. */
    private String label(FloorShare floor) {
        Kind kind = floor.kind();
        return kind == null
                ? label(floor.group())
                : contexts.text("rules.of_kind", contexts.text("kind." + kind.code()), label(floor.group()));
    }

    private String label(Group group) {
        return contexts.text("plan.group." + group.code());
    }
}
