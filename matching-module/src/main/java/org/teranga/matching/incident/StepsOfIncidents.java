package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.NextHome;
import org.teranga.platform.refusal.Refusal;

/** The steps of an incident by their names in addresses, for forms and JSON alike. */
@ApplicationScoped
class StepsOfIncidents {
    private final WorkOnIncident work;
    private final DecideIncident decide;
    private final MediateIncident mediate;
    private final BreakGlass glass;

    @Inject
    StepsOfIncidents(WorkOnIncident work, DecideIncident decide, MediateIncident mediate, BreakGlass glass) {
        this.mediate = mediate;
        this.work = work;
        this.decide = decide;
        this.glass = glass;
    }

    /**
     * Takes one.
     *
     * @param sent what was sent under a name; empty where nothing was
     * @throws Refusal not found where there is no such step, and as each of them
     */
    void take(UUID id, String step, UnaryOperator<String> sent) {
        switch (step) {
            case "take" -> work.take(id);
            case "note" -> work.note(id, sent.apply("text"));
            case "alert" -> work.alerted(id, sent.apply("whom"), sent.apply("text"));
            case "talk" -> mediate.plan(id, sent.apply("startsAt"));
            case "talk-yes" -> mediate.yes(id, sent.apply("side"));
            case "talk-held" -> mediate.held(id, sent.apply("text"));
            case "talk-off" -> mediate.off(id);
            case "resume" -> decide.resume(id, sent.apply("text"));
            case "end-stay" -> decide.endStay(id, sent.apply("text"), next(sent));
            case "unsuitable" -> decide.unsuitable(id, sent.apply("text"), sent.apply("toHost"), next(sent));
            case "break-glass" -> glass.read(id, sent.apply("reason"));
            default -> throw Refusal.notFound();
        }
    }

    private static @Nullable NextHome next(UnaryOperator<String> sent) {
        return NextHome.of(sent.apply("next")).orElse(null);
    }
}
