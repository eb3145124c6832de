package org.teranga.matching.plan.rules;

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
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

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
                .map(version -> new RulesInForce(version.number(), rules(version)))
                .orElseGet(() -> new RulesInForce(RulesInForce.FIRST, RuleSet.BY_DEFAULT));
    }

    /** Those that are being written, if somebody is at it. */
    public Optional<RuleSet> draft() {
        return drafts.current().map(this::rules);
    }

    /** What is known about those that are being written. */
    public Optional<RuleDraft> draftNote() {
        return drafts.current();
    }

    /** A draft as the engine takes it, under the number that it would get. */
    public RuleSet rules(RuleDraft draft) {
        return RuleJson.read(draft.rules(), next());
    }

    /**
     * A version, whether it is in force or not.
     *
     * @throws Refusal not found where there is none of this number
     */
    public RuleSet version(int number) {
        if (number == RulesInForce.FIRST) {
            return RuleSet.BY_DEFAULT;
        }
        return versions.find(number).map(this::rules).orElseThrow(Refusal::notFound);
    }

    /** A version as the engine takes it. */
    public RuleSet rules(RuleVersion version) {
        return RuleJson.read(version.rules(), version.number());
    }

    /** The last versions that were published, the newest first; the first one, with which every association starts, is not among them. */
    public List<RuleVersion> history(int limit) {
        return versions.recent(limit);
    }

    /** What is known about a version; empty for the one that every association starts with. */
    public Optional<RuleVersion> note(int number) {
        return versions.find(number);
    }

    /** What there is now, to be held against what there is when something is changed. */
    public Seen seen() {
        return new Seen(next() - 1, drafts.current().map(RuleDraft::revision).orElse(null));
    }

    /**
     * A rule set that somebody sent.
     *
     * @throws Refusal unreadable where it is no JSON object, invalid with every fault
     */
    public RuleSet read(String json) {
        return RuleJson.read(json, next());
    }

    /** A rule set as the file that {@code match} takes, spelled out. */
    public String text(RuleSet rules) {
        return RuleJson.text(rules);
    }

    /** The number that the next version gets. */
    public int next() {
        return versions.latest().map(RuleVersion::number).orElse(RulesInForce.FIRST) + 1;
    }

    /**
     * Rules that somebody wants tried: those that are given, else the draft.
     *
     * @param json a rule set; the draft where it is null, blank or an empty object
     * @throws Refusal unreadable where it is no JSON object, invalid with every fault, conflict where none is given and there is no draft
     */
    @Transactional
    public RuleSet given(@Nullable String json) {
        if (json == null || json.isBlank() || RuleJson.object(json).isEmpty()) {
            return draft().orElseThrow(() -> Refusal.conflict("rules.no_draft"));
        }
        return RuleJson.read(json, next());
    }

    /**
     * What every hard rule of these says about one pair, in their order. The kind is held against it even where the rules leave it out:
     * with it stands whom a household asked to be helped by, and no association takes that away.
     */
    public List<Verdict> hardVerdicts(RulesInForce inForce, Need need, Offer offer) {
        Market market = Market.of(
                List.of(Facts.of(need.id().value(), need.terms(), need.waitingSince())),
                List.of(Facts.of(
                        offer.id().value(), offer.terms(), offer.terms().capacity())),
                LocalDate.ofInstant(need.waitingSince(), Formats.ZONE));
        Scorer scorer = new Scorer(market, inForce.rules().keepingKinds());
        return scorer.verdicts(0, 0).subList(0, scorer.hard(0).size());
    }

    /**
     * An earlier version that could be published anew; empty where it could not.
     *
     * @param earlier its number; the one before the last where it is null
     */
    @Transactional
    public Optional<RuleSet> restorable(@Nullable Integer earlier) {
        int last = next() - 1;
        int back = earlier == null ? last - 1 : earlier;
        if (last == RulesInForce.FIRST || back == last || back < RulesInForce.FIRST) {
            return Optional.empty();
        }
        return back == RulesInForce.FIRST
                ? Optional.of(RuleSet.BY_DEFAULT)
                : versions.find(back).map(this::rules);
    }
}
