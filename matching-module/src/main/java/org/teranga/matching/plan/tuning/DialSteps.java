package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.Rulebook;

/** What the page of the dials reads, each part in one transaction. */
@ApplicationScoped
class DialSteps {
    private final Rulebook rulebook;
    private final Standings standings;
    private final Dials dials;
    private final RuleWords words;

    @Inject
    DialSteps(Rulebook rulebook, Standings standings, Dials dials, RuleWords words) {
        this.rulebook = rulebook;
        this.standings = standings;
        this.dials = dials;
        this.words = words;
    }

    /** The draft, else what is in force. */
    @Transactional
    public RuleSet kept() {
        return rulebook.draft().orElseGet(() -> rulebook.current().rules());
    }

    /** The number that the next version gets. */
    @Transactional
    public int next() {
        return rulebook.next();
    }

    /** The dials beside the rules in force. */
    @Transactional
    public Facts facts(RuleTab tab, RuleSet shown, Collection<String> hard, Map<String, String> texts) {
        RuleSet published = rulebook.current().rules();
        return new Facts(
                standings.now(),
                dials.panels(tab, shown, published, texts),
                dials.hard(tab.shows(), hard),
                words.changes(published, shown));
    }

    /** Who was faster than these rules, and how theirs differs. */
    @Transactional
    public TuningView.Collision collision(RuleSet mine) {
        TuningView.Standing now = standings.now();
        RuleSet theirs = kept();
        TuningView.Draft draft = now.draft();
        return new TuningView.Collision(
                draft == null ? now.publishedBy() : draft.savedBy(), words.changes(mine, theirs));
    }

    /** The dials, and what they change in the rules in force. */
    record Facts(
            TuningView.Standing standing,
            List<TuningView.Panel> panels,
            List<TuningView.HardRule> hard,
            List<String> changes) {}
}
