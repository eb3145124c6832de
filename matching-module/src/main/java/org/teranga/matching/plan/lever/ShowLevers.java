package org.teranga.matching.plan.lever;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.matching.plan.fairness.FairnessCurve;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.Runs;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** What a lever costs and brings on today's plan. */
@ApplicationScoped
class ShowLevers {
    private static final List<String> LEVERS =
            Stream.of(Lever.values()).map(Lever::code).toList();

    private final Runs runs;
    private final Rulebook rulebook;
    private final FairnessCurve curve;
    private final LeverWords words;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ShowLevers(
            Runs runs,
            Rulebook rulebook,
            FairnessCurve curve,
            LeverWords words,
            CurrentPerson person,
            PageContexts contexts) {
        this.runs = runs;
        this.rulebook = rulebook;
        this.curve = curve;
        this.words = words;
        this.person = person;
        this.contexts = contexts;
    }

    /** As far as it is known. */
    @Transactional
    public LeversView show(Lever lever) {
        String home = "/" + contexts.language().tag();
        Run plan = runs.latest().orElse(null);
        FairnessCurve.State state = plan == null ? FairnessCurve.State.NONE : curve.state(plan.id());
        List<CurvePoint> points =
                state.points().stream().filter(point -> point.lever() == lever).toList();
        return new LeversView(
                home + "/desk/levers",
                lever.code(),
                LEVERS,
                rulebook.current().rules().kinds().keySet().stream()
                        .map(kind -> contexts.text("kind." + kind.code()))
                        .toList(),
                plan == null ? null : plan.requestedAt(),
                state.status(),
                state.progress(),
                points.isEmpty() ? null : words.curve(points, person.may(Permission.RULES_EDIT) ? home : null));
    }

    /**
     * Asks for the figures of today's plan.
     *
     * @throws Refusal not found where there is no plan
     */
    @Transactional
    public LeversView ask(Lever lever) {
        curve.request(runs.latest().orElseThrow(Refusal::notFound).id());
        return show(lever);
    }
}
