package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.Assignment;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.Limits;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.spreadsheet.SheetWriter;
import org.teranga.matching.spreadsheet.UnreadableSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga match}: the best plan for spreadsheets of offers and needs, with its proof. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description =
                "Finds the best plan for spreadsheets of offers and needs, and prints its figures as one JSON object.")
public final class MatchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--offers", required = true, paramLabel = "FILE", description = "the spreadsheet of offers (CSV)")
    private Path offers = Path.of("");

    @Option(names = "--needs", required = true, paramLabel = "FILE", description = "the spreadsheet of needs (CSV)")
    private Path needs = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "the rule set (JSON); all criteria with default weights if not given")
    private @Nullable Path rules;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the plan: need,offer,score,explanation")
    private @Nullable Path out;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "where to write every feasible pair: need,offer,score,persons")
    private @Nullable Path pairs;

    @Option(names = "--capacities-out", paramLabel = "FILE", description = "where to write: offer,persons,households")
    private @Nullable Path capacities;

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        Faults faults = new Faults();
        RuleSet ruleSet = rules == null ? RuleSet.BY_DEFAULT : RulesFile.read(rules);
        Scorer scorer = new Scorer(market(faults), ruleSet);
        Limits limits = scorer.limits();
        Assignment plan = new AssignmentSolver(scorer, limits).solve();
        String resultHash = OutFile.write(out, sheet -> plan(sheet, scorer, plan));
        if (pairs != null) {
            OutFile.write(pairs, sheet -> pairs(sheet, scorer));
        }
        if (capacities != null) {
            OutFile.write(capacities, sheet -> capacities(sheet, scorer.market(), limits));
        }
        Json figures = figures(scorer, plan)
                .put("seconds", (System.nanoTime() - started) / 1e9, 3)
                .put("rulesHash", Sha256.of(RulesFile.canonical(ruleSet).getBytes(StandardCharsets.UTF_8)))
                .put("inputHash", Sha256.of(offers, needs))
                .put("resultHash", resultHash);
        faults.tell(Objects.requireNonNull(spec).commandLine().getErr());
        spec.commandLine().getOut().println(figures);
        return 0;
    }

    private Market market(Faults faults) throws IOException {
        for (Path file : List.of(offers, needs)) {
            if (!Files.isRegularFile(file)) {
                throw new LaunchFailed("there is no file " + file);
            }
        }
        try {
            return new MarketFiles(faults).read(offers, needs);
        } catch (UnreadableSheet unreadable) {
            throw new LaunchFailed(unreadable.getMessage(), unreadable);
        } catch (NoSuchFileException gone) {
            throw new LaunchFailed("there is no file " + gone.getFile(), gone);
        }
    }

    private static Json figures(Scorer scorer, Assignment plan) {
        long feasible = 0;
        long persons = 0;
        for (int need = 0; need < scorer.needs(); need++) {
            feasible += scorer.count(need);
            persons += plan.offerOf()[need] >= 0 ? scorer.persons(need) : 0;
        }
        return new Json()
                .put("needs", scorer.needs())
                .put("offers", scorer.offers())
                .put("pairs", feasible)
                .put("matched", plan.matched())
                .put("persons", persons)
                .put("objective", plan.objective())
                .put("bound", plan.bound())
                .put("gap", plan.gap(), 9)
                .put("exact", plan.exact());
    }

    private static void plan(SheetWriter sheet, Scorer scorer, Assignment plan) throws IOException {
        sheet.row(List.of("need", "offer", "score", "explanation"));
        Market market = scorer.market();
        for (int need = 0; need < scorer.needs(); need++) {
            int offer = plan.offerOf()[need];
            if (offer >= 0) {
                sheet.row(List.of(
                        market.needs().facts(need).id(),
                        market.offers().facts(offer).id(),
                        Long.toString(plan.scoreOf()[need]),
                        explanation(scorer, need, offer)));
            }
        }
    }

    /** The points of each rule, the most telling first: {@code distance 2710, languages 1250, waiting 800}. */
    private static String explanation(Scorer scorer, int need, int offer) {
        List<Part> parts = new ArrayList<>();
        for (Verdict verdict : scorer.verdicts(need, offer)) {
            parts.add(new Part(verdict.criterion(), verdict.points()));
        }
        parts.add(new Part("waiting", scorer.waitingPoints(need)));
        parts.add(new Part("hard_to_place", scorer.hardToPlacePoints(need)));
        parts.add(new Part("feasible", 1));
        return String.join(
                ", ",
                parts.stream()
                        .filter(part -> part.points > 0)
                        .sorted(Comparator.comparingLong(Part::points).reversed())
                        .map(part -> part.criterion + " " + part.points)
                        .toList());
    }

    private static void pairs(SheetWriter sheet, Scorer scorer) throws IOException {
        sheet.row(List.of("need", "offer", "score", "persons"));
        Market market = scorer.market();
        for (int need = 0; need < scorer.needs(); need++) {
            String id = market.needs().facts(need).id();
            List<List<String>> rows = new ArrayList<>();
            scorer.pairs(
                    need,
                    (offer, score, persons) -> rows.add(List.of(
                            id, market.offers().facts(offer).id(), Long.toString(score), Integer.toString(persons))));
            rows.sort(Comparator.comparing(row -> row.get(1)));
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
    }

    private static void capacities(SheetWriter sheet, Market market, Limits limits) throws IOException {
        sheet.row(List.of("offer", "persons", "households"));
        int[] byId = IntStream.range(0, market.offers().size())
                .map(market::offerOfRank)
                .toArray();
        for (int offer : byId) {
            sheet.row(List.of(
                    market.offers().facts(offer).id(), cell(limits.persons(offer)), cell(limits.households(offer))));
        }
    }

    private static String cell(int limit) {
        return limit == Limits.NONE ? "" : Integer.toString(limit);
    }

    private record Part(String criterion, long points) {}
}
