package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;

/** In which language the household of a plan reads. */
@ApplicationScoped
@Transactional
class PlanLanguage {
    private final MoveOnPlans plans;
    private final PlanLetters letters;
    private final Needs needs;

    @Inject
    PlanLanguage(MoveOnPlans plans, PlanLetters letters, Needs needs) {
        this.plans = plans;
        this.letters = letters;
        this.needs = needs;
    }

    /** That of whoever is behind a link; empty where it is dead. */
    Optional<String> behind(SecretLink link) {
        return plans.behind(link)
                .flatMap(plan -> letters.need(plan.id()))
                .flatMap(need -> needs.find(new NeedId(need)))
                .map(need -> PlanLetters.language(need.contact().language()));
    }
}
