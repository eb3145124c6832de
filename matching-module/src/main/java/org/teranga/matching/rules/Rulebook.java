package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.web.Problem;

/** The rules of the association that is open, as the engine takes them. */
@ApplicationScoped
public class Rulebook {
    private final RuleVersions versions;
    private final RuleDrafts drafts;

    @Inject
    Rulebook(RuleVersions versions, RuleDrafts drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Those that hold. */
    public RulesInForce current() {
        return versions.latest()
                .map(version -> new RulesInForce(version.number(), RuleJson.read(version.rules(), version.number())))
                .orElseGet(() -> new RulesInForce(RulesInForce.FIRST, RuleSet.BY_DEFAULT));
    }

    /** Those that are being written, if somebody is at it. */
    public Optional<RuleSet> draft() {
        return drafts.current().map(draft -> RuleJson.read(draft.rules(), next()));
    }

    /**
     * Rules that somebody wants tried: those that are given, else the draft.
     *
     * @param json a rule set; the draft where it is null, blank or an empty object
     * @throws Problem 400 where it is no JSON object, 422 with every fault, 409 where none is given and there is no draft
     */
    @Transactional
    public RuleSet given(@Nullable String json) {
        if (json == null || json.isBlank() || RuleJson.object(json).isEmpty()) {
            return draft().orElseThrow(() -> Problem.conflict("rules.no_draft"));
        }
        return RuleJson.read(json, next());
    }

    private int next() {
        return versions.latest().map(RuleVersion::number).orElse(RulesInForce.FIRST) + 1;
    }

    /** What every hard rule of these says about one pair, in their order. */
    public List<Verdict> hardVerdicts(RulesInForce inForce, Need need, Offer offer) {
        Market market = Market.of(
                List.of(Facts.of(need.id().value(), need.terms(), need.waitingSince())),
                List.of(Facts.of(
                        offer.id().value(), offer.terms(), offer.terms().capacity())),
                LocalDate.ofInstant(need.waitingSince(), Formats.ZONE));
        RuleSet rules = inForce.rules();
        return new Scorer(market, rules).verdicts(0, 0).subList(0, rules.hard().size());
    }
}
