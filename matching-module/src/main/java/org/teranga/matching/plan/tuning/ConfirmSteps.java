package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.platform.refusal.Refusal;

/** What a confirmation reads, in one transaction. */
@ApplicationScoped
class ConfirmSteps {
    private final Rulebook rulebook;
    private final Standings standings;
    private final RuleWords words;

    @Inject
    ConfirmSteps(Rulebook rulebook, Standings standings, RuleWords words) {
        this.rulebook = rulebook;
        this.standings = standings;
        this.words = words;
    }

    /**
     * The rules that would be published.
     *
     * @param restored an earlier version, or null for the draft
     * @throws Refusal conflict where there is no draft, or where that version is in force; not found where there is no such version
     */
    @Transactional
    public Facts facts(@Nullable Integer restored) {
        int current = rulebook.current().version();
        if (restored != null && restored == current) {
            throw Refusal.conflict("rules.in_force_already", current);
        }
        RuleSet rules = restored == null
                ? rulebook.draft().orElseThrow(() -> Refusal.conflict("rules.no_draft"))
                : rulebook.version(restored).numbered(current + 1);
        return new Facts(
                standings.now(), rules, words.changes(rulebook.current().rules(), rules));
    }

    /** What is there, and what would change in the rules. */
    record Facts(TuningView.Standing standing, RuleSet rules, List<String> changes) {}
}
