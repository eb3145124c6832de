package org.teranga.launcher.match;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga match}: the best plan for the needs and offers of two spreadsheets, with its proof. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the best plan for needs and offers from two spreadsheets; prints one JSON object.",
            "Waiting counts up to the latest waiting_since of the file, so the same files give the same plan."
        })
public final class MatchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--offers", required = true, paramLabel = "FILE", description = "the offers, as CSV")
    private Path offers = Path.of("");

    @Option(names = "--needs", required = true, paramLabel = "FILE", description = "the needs, as CSV")
    private Path needs = Path.of("");

    @Option(names = "--rules", paramLabel = "FILE", description = "the rules, as JSON; the default ones if not given")
    private @Nullable Path rules;

    @Option(names = "--out", paramLabel = "FILE", description = "write the plan: need,offer,score,explanation")
    private @Nullable Path out;

    @Option(names = "--pairs", paramLabel = "FILE", description = "write every feasible pair: need,offer,score,persons")
    private @Nullable Path pairs;

    @Option(names = "--capacities-out", paramLabel = "FILE", description = "write offer,persons,households")
    private @Nullable Path capacities;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "fr",
            description = "of the explanations: fr, en or ar (default: ${DEFAULT-VALUE})")
    private String language = "fr";

    @Override
    public Integer call() throws IOException {
        try {
            return match();
        } catch (OutOfMemoryError tooMuch) {
            throw new LaunchFailed("the memory of this machine is too small for so many rows; try with fewer", tooMuch);
        }
    }

    private int match() throws IOException {
        long begin = System.nanoTime();
        ScoreExplanations explanations = ScoreExplanations.in(language());
        RuleSet ruleSet = rules == null ? RuleSet.BY_DEFAULT : RuleFileReader.read(rules);
        Input input = Input.read(offers, needs);
        input.warnings().forEach(line -> spec().commandLine().getErr().println("teranga: " + line));
        Plan plan = FloorPlan.of(new Scorer(input.market(), ruleSet)).plan();
        PlanFiles files = new PlanFiles(plan, explanations);
        byte[] suggestions = files.suggestions();
        write(out, stream -> stream.write(suggestions));
        write(pairs, files::pairs);
        write(capacities, files::capacities);
        print(plan, begin, Digest.of(RuleFileReader.canonical(ruleSet)), Digest.of(suggestions));
        return 0;
    }

    private Language language() {
        return Languages.of(language)
                .filter(known -> known.tag().matches("fr|en|ar"))
                .orElseThrow(() -> new LaunchFailed("explanations are written in fr, en or ar, not in " + language));
    }

    private static void write(@Nullable Path file, AtomicFile.Body body) {
        if (file != null) {
            AtomicFile.write(file, body);
        }
    }

    private void print(Plan plan, long begin, String rulesHash, String resultHash) throws IOException {
        JsonObjectBuilder json = CommandOutput.begin()
                .add("needs", plan.scorer().needs())
                .add("offers", plan.scorer().offers())
                .add("pairs", plan.pairs())
                .add("matched", plan.assignment().matched())
                .add("persons", plan.persons());
        CommandOutput.add(json, plan.assignment(), System.nanoTime() - begin);
        JsonObject object = json.add("rulesHash", rulesHash)
                .add("inputHash", Digest.of(offers, needs))
                .add("resultHash", resultHash)
                .build();
        spec().commandLine().getOut().println(object);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
