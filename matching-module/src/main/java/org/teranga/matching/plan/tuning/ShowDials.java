package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.CurvePoint.Lever;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.ReadyMadeRules;
import org.teranga.matching.plan.rules.TryRules;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/**
 * The page of the dials: of the draft, of a ready-made set, or as somebody has turned them. What they would change is computed outside
 * of any transaction.
 */
@ApplicationScoped
class ShowDials {
    /** Where the last trial took longer, dials do not start one by themselves. */
    private static final double LIVE_WITHIN_SECONDS = 2;

    private final TryRules tryRules;
    private final ReadyMadeRules ready;
    private final DialSteps steps;
    private final EffectWords effects;
    private final RuleWords words;

    @Inject
    ShowDials(TryRules tryRules, ReadyMadeRules ready, DialSteps steps, EffectWords effects, RuleWords words) {
        this.tryRules = tryRules;
        this.ready = ready;
        this.steps = steps;
        this.effects = effects;
        this.words = words;
    }

    /**
     * The dials as they are kept.
     *
     * @param set  the ready-made set to begin with, or null
     * @param just whether the reader has just saved the draft
     * @throws Refusal not found where there is no such set
     */
    TuningView kept(@Nullable String set, boolean just) {
        RuleSet shown = set == null ? steps.kept() : ready.named(set).orElseThrow(Refusal::notFound);
        String name = set == null ? null : words.text("rules.set." + set);
        return page(beginning(RuleTab.SHARED, shown, new Origin(name, just)), fast());
    }

    /**
     * The dials of a kind of help as they are kept.
     *
     * @param begin {@code ready} to begin with what suits it, {@code shared} with what holds for all
     */
    TuningView ofKind(Kind kind, String begin, boolean just) {
        RuleTab tab = new RuleTab(kind);
        RuleSet kept = steps.kept();
        RuleSet shown = switch (begin) {
            case "ready" -> kept.with(kind, ready.ofKind(kind).orElseThrow(Refusal::notFound));
            case "shared" -> kept.with(kind, KindRules.of(kept.of(kind)).only(kind));
            default -> kept;
        };
        String name = begin.isEmpty() ? null : words.text("tuning.begun." + (begin.equals("ready") ? begin : "shared"));
        return page(beginning(tab, shown, new Origin(name, just)), tab.isSaid(shown) && fast());
    }

    /** What is kept with what was sent: rules of its own for a kind of help, or none of its own any more. */
    RuleSet kept(SentRules sent, String wish) {
        Kind own = sent.tab().own();
        return wish.equals("share") && own != null ? steps.kept().with(own, null) : sent.in(steps.kept());
    }

    /**
     * The dials as they are kept, but for one lever.
     *
     * @param code  which lever
     * @param value where it is to stand
     * @throws Refusal not found where there is no such lever, or it does not go there
     */
    TuningView turnedTo(String code, String value) {
        Lever lever = Lever.of(code).orElseThrow(Refusal::notFound);
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > lever.most()) {
            throw Refusal.notFound();
        }
        RuleSet shown = lever.at(steps.kept(), Integer.parseInt(value));
        String name = words.text("tuning.begun.lever", words.text("lever." + code), Integer.valueOf(value));
        return page(beginning(RuleTab.SHARED, shown, new Origin(name, false)), fast());
    }

    private static Turned beginning(RuleTab tab, RuleSet shown, Origin origin) {
        return new Turned(tab, shown, hard(tab.of(shown)), Map.of(), FilledForm.EMPTY, origin, null);
    }

    /** The dials as they were turned, with what they would change. */
    TuningView turned(SentRules sent, FilledForm form) {
        return page(turned(sent, form, null), true);
    }

    /** The dials as they were turned, with what is wrong with them or with the reason. */
    TuningView faulty(SentRules sent, FilledForm form) {
        return page(turned(sent, form, null), false);
    }

    /** The dials as they were turned, and that somebody else was faster. */
    TuningView beaten(SentRules sent, FilledForm form) {
        RuleSet mine = sent.in(steps.kept());
        return page(turned(sent, form, steps.collision(mine)), false);
    }

    private Turned turned(SentRules sent, FilledForm form, TuningView.@Nullable Collision collision) {
        RuleSet shown = sent.in(steps.kept());
        return new Turned(sent.tab(), shown, sent.reading().hard(), sent.texts(), form, Origin.TURNED, collision);
    }

    private TuningView page(Turned turned, boolean compute) {
        DialSteps.Facts facts = steps.facts(turned.tab, turned.shown, turned.hard, turned.texts);
        boolean changed = !facts.changes().isEmpty();
        EffectView effect = compute && changed && turned.form.faults().isEmpty() ? effect(turned.shown) : null;
        FilledForm form = turned.form == FilledForm.EMPTY ? reason(facts.standing()) : turned.form;
        return new TuningView(
                words.home() + "/admin/rules",
                tabs(turned),
                ofKind(turned),
                facts.standing(),
                form,
                facts.panels(),
                facts.hard(),
                turned.form.faults().isEmpty() ? facts.changes() : List.of(),
                effect,
                ready.all().keySet().stream().map(this::readyMade).toList(),
                turned.origin.name,
                turned.origin.justSaved,
                turned.collision,
                fast());
    }

    /** What is shared, then each kind of help; homes only where they have rules of their own, since what is shared is shown for them. */
    private List<TuningView.Tab> tabs(Turned turned) {
        List<TuningView.Tab> tabs = new ArrayList<>();
        tabs.add(tab(RuleTab.SHARED, turned));
        for (Kind kind : Kind.values()) {
            RuleTab tab = new RuleTab(kind);
            if (kind != Kind.HOUSING || tab.isSaid(turned.shown) || turned.tab.equals(tab)) {
                tabs.add(tab(tab, turned));
            }
        }
        return tabs;
    }

    private TuningView.Tab tab(RuleTab tab, Turned turned) {
        String href = words.home() + "/admin/rules" + (tab.own() == null ? "" : "?" + tab.query());
        Kind kind = tab.own();
        String label = kind == null ? words.text("tuning.tab.shared") : words.kind(kind);
        boolean own = kind != null && tab.isSaid(turned.shown);
        return new TuningView.Tab(own ? words.text("tuning.tab.own", label) : label, href, turned.tab.equals(tab));
    }

    private TuningView.@Nullable OfKind ofKind(Turned turned) {
        Kind kind = turned.tab.own();
        return kind == null
                ? null
                : new TuningView.OfKind(
                        kind.code(),
                        words.kind(kind),
                        words.text("rules.kind." + kind.code()),
                        turned.tab.isSaid(turned.shown),
                        ready.ofKind(kind).isPresent());
    }

    /** What these rules would change, in words. */
    EffectView effect(RuleSet rules) {
        return effects.of(tryRules.on(rules.numbered(steps.next())));
    }

    private boolean fast() {
        return tryRules.lastSeconds() <= LIVE_WITHIN_SECONDS;
    }

    private static FilledForm reason(TuningView.Standing standing) {
        TuningView.Draft draft = standing.draft();
        return draft == null ? FilledForm.EMPTY : FilledForm.startingWith(Map.of("reason", draft.reason()));
    }

    private TuningView.ReadyMade readyMade(String name) {
        return new TuningView.ReadyMade(
                name, words.text("rules.set." + name), words.text("rules.set." + name + ".text"));
    }

    private static List<String> hard(RuleSet rules) {
        return rules.hard().stream().map(CriterionType::id).toList();
    }

    private record Turned(
            RuleTab tab,
            RuleSet shown,
            Collection<String> hard,
            Map<String, String> texts,
            FilledForm form,
            Origin origin,
            TuningView.@Nullable Collision collision) {}

    /** Where the values come from, in words where they are a beginning. */
    private record Origin(@Nullable String name, boolean justSaved) {
        private static final Origin TURNED = new Origin(null, false);
    }
}
