package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teranga.matching.plan.rules.RulesDifference;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** A difference between two plans in the words of the page. */
@ApplicationScoped
class EffectWords {
    private static final String LONG_WAITING = "waiting_180_days";
    private static final double WIDEST_AT_LEAST = 10;
    private static final double WORTH_TELLING = 0.5;
    private static final int MOST_NAMED = 3;

    private final PageContexts contexts;

    @Inject
    EffectWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    EffectView of(RulesDifference difference) {
        List<EffectView.Group> groups = groups(difference);
        double widest = groups.stream()
                .mapToDouble(group -> Math.abs(group.points()))
                .max()
                .orElse(0);
        return new EffectView(
                verdict(difference, groups),
                text("rules.version", difference.before().version()),
                text("rules.version", difference.after().version()),
                groups,
                kinds(difference),
                Math.max(WIDEST_AT_LEAST, widest),
                figures(difference),
                warnings(difference),
                text("tuning.counted", difference.needs(), difference.offers(), difference.seconds()));
    }

    private String verdict(RulesDifference difference, List<EffectView.Group> groups) {
        if (difference.needs() == 0) {
            return text("tuning.effect.empty");
        }
        if (difference.pairsWon() == 0 && difference.pairsLost() == 0) {
            return text("tuning.effect.nothing");
        }
        int more = difference.after().matched() - difference.before().matched();
        String placed = more < 0 ? text("tuning.effect.fewer", -more) : text("tuning.effect.more", more);
        String whole = text("tuning.effect", placed, text("tuning.effect.moved", difference.moved()));
        List<EffectView.Group> named = groups.subList(1, groups.size());
        return whole
                + among("tuning.effect.win", named, group -> group.points() >= WORTH_TELLING)
                + among("tuning.effect.lose", named, group -> group.points() <= -WORTH_TELLING);
    }

    /** The groups for whom it changes most, not all of them: the table has the rest. */
    private String among(String key, List<EffectView.Group> groups, Predicate<EffectView.Group> which) {
        List<String> names = groups.stream()
                .filter(which)
                .sorted(Comparator.comparingDouble(group -> -Math.abs(group.points())))
                .limit(MOST_NAMED)
                .map(EffectView.Group::label)
                .toList();
        return names.isEmpty() ? "" : " " + text(key, names.stream().collect(Collectors.joining(text("ui.comma"))));
    }

    private List<EffectView.Group> groups(RulesDifference difference) {
        List<EffectView.Group> groups = new ArrayList<>();
        int needs = difference.needs();
        groups.add(group(
                text("plan.group.everybody"),
                share(difference.before().matched(), needs),
                share(difference.after().matched(), needs)));
        for (RulesDifference.Group one : difference.groups()) {
            groups.add(group(text("rules.group." + one.group()), one.shareBefore(), one.shareAfter()));
        }
        return groups;
    }

    private List<EffectView.OfKind> kinds(RulesDifference difference) {
        List<EffectView.OfKind> kinds = difference.kinds().stream()
                .map(one -> new EffectView.OfKind(
                        text("kind." + one.kind()), one.needs(), one.before(), one.after(), one.moved()))
                .toList();
        return kinds.size() > 1 ? kinds : List.of();
    }

    private static EffectView.Group group(String label, double before, double after) {
        return new EffectView.Group(label, tenths(before), tenths(after), tenths(after - before));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** A share as per cents with one decimal. */
    private static double tenths(double share) {
        return Math.round(1_000 * share) / 10.0;
    }

    private List<EffectView.Figure> figures(RulesDifference difference) {
        RulesDifference.Side before = difference.before();
        RulesDifference.Side after = difference.after();
        List<EffectView.Figure> figures = new ArrayList<>();
        figures.add(counted("placed", before.matched(), after.matched()));
        figures.add(counted("persons", before.persons(), after.persons()));
        figures.add(counted(
                "unplaceable", difference.needs() - before.placeable(), difference.needs() - after.placeable()));
        Double near = before.medianKilometres();
        Double far = after.medianKilometres();
        boolean told = Math.min(before.matched(), after.matched()) >= RulesDifference.SMALLEST_GROUP;
        if (told && near != null && far != null) {
            figures.add(figure(
                    "median", text("tuning.km", near), text("tuning.km", far), Math.round(10 * (far - near)) / 10.0));
        }
        figures.add(counted("worth", before.byRulesInForce(), after.byRulesInForce()));
        figures.add(new EffectView.Figure(
                text("tuning.figure.gap"),
                formats().finePercent(before.gap()),
                formats().finePercent(after.gap()),
                ""));
        return figures;
    }

    private EffectView.Figure counted(String name, long before, long after) {
        return figure(name, formats().number(before), formats().number(after), (double) after - before);
    }

    private EffectView.Figure figure(String name, String before, String after, double change) {
        String sign = change > 0 ? "+" : change < 0 ? "−" : "";
        return new EffectView.Figure(
                text("tuning.figure." + name), before, after, sign + formats().number(Math.abs(change)));
    }

    private List<String> warnings(RulesDifference difference) {
        List<String> warnings = new ArrayList<>();
        if (difference.becomeUnplaceable() > 0) {
            warnings.add(text("tuning.warn.unplaceable", difference.becomeUnplaceable()));
        }
        if (difference.lost() > 0) {
            warnings.add(text("tuning.warn.lost", difference.lost(), difference.gained()));
        }
        difference.groups().stream()
                .filter(group -> group.group().equals(LONG_WAITING) && group.lost() > 0)
                .forEach(group -> warnings.add(text("tuning.warn.waiting", group.lost())));
        return warnings;
    }

    private Formats formats() {
        return Formats.of(contexts.language());
    }

    private String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }
}
