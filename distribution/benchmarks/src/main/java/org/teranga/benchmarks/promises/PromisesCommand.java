package org.teranga.benchmarks.promises;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./teranga bench promises}: the model of the promises with many histories, and then with one rule of the product after the other
 * taken away, which it has to notice.
 */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = {
            "The model of the promises: random people do anything in any order, and no promise may be broken.",
            "With --histories so many on the product as it is. Else with one rule after the other taken away, in a copy of",
            "the source: the model has to notice each. It needs Maven and git; each takes a minute or two.",
            "With --database all of it in the running server with its database, one to three histories a second.",
            "With --others of partners and of other associations, on a database: a partner reads theirs only, nothing goes over",
            "without a yes and two, and no record is ever open at two. Without it they are lived once, before the rest.",
            "With --plans of the plans of households, on a database: each is read by nobody to whom it was not opened."
        })
public final class PromisesCommand implements Callable<Integer> {
    private static final int MOST_HISTORIES = 100_000_000;
    private static final int LONGEST_LINE = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "MUTANT",
            description = "only these: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Option(
            names = "--histories",
            paramLabel = "N",
            description = "so many histories of the product as it is, and no mutant")
    private @Nullable Integer histories;

    @Option(names = "--database", description = "through the real doors on a real database, instead of the model")
    private boolean database;

    @Option(names = "--others", description = "partners and other associations, instead of the model")
    private boolean others;

    @Option(names = "--plans", description = "the plans of households, instead of the model")
    private boolean plans;

    @Option(names = "--seed", paramLabel = "S", description = "another seed tells other histories: ${DEFAULT-VALUE}")
    private long seed = 14;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (histories != null && (histories < 1 || histories > MOST_HISTORIES)) {
            throw mistake("1 to " + MOST_HISTORIES + " histories");
        }
        List<Mutant> mutants = mutants();
        try (SourceCopy copy = SourceCopy.of(Path.of(System.getProperty("teranga.home", ".")))) {
            World world = world();
            boolean beside = world != World.OTHERS && world != World.PLANS && names.isEmpty() && !aside(copy);
            boolean kept = !beside && keeps(copy, world, Objects.requireNonNullElse(histories, world.inTheTests()));
            if (histories != null || !kept) {
                return kept ? 0 : 1;
            }
            return survivors(mutants, copy, world) == 0 ? 0 : 1;
        }
    }

    private World world() {
        if (plans) {
            return World.PLANS;
        }
        return others ? World.OTHERS : database ? World.DATABASE : World.MODEL;
    }

    /** Whether what has histories of its own is kept, too. */
    private boolean aside(SourceCopy copy) throws IOException, InterruptedException {
        return keeps(copy, World.OTHERS, World.OTHERS.inTheTests())
                && keeps(copy, World.PLANS, World.PLANS.inTheTests());
    }

    /** Whether the product as it is keeps them; in several runs, each of the next seed, where they are many. */
    private boolean keeps(SourceCopy copy, World world, int all) throws IOException, InterruptedException {
        long which = seed;
        for (int left = all; left > 0; left -= world.most(), which++) {
            SourceCopy.Outcome asItIs = copy.live(world, Math.min(left, world.most()), which);
            say((asItIs.kept() ? "kept: " : "BROKEN: ") + asItIs.line());
            if (!asItIs.kept()) {
                return false;
            }
        }
        return true;
    }

    private int survivors(List<Mutant> mutants, SourceCopy copy, World world) throws IOException, InterruptedException {
        int survived = 0;
        for (Mutant mutant : mutants) {
            copy.patch(mutant, false);
            SourceCopy.Outcome outcome = copy.live(world, world.untilNoticed(), seed);
            copy.patch(mutant, true);
            survived += outcome.kept() ? 1 : 0;
            say(String.format(
                    Locale.ROOT,
                    "%-8s %-34s %s",
                    outcome.kept() ? "SURVIVED" : "caught",
                    mutant.name(),
                    outcome.line()));
        }
        say(String.format(Locale.ROOT, "%d of %d caught", mutants.size() - survived, mutants.size()));
        return survived;
    }

    private List<Mutant> mutants() {
        try {
            List<String> usual = plans ? Mutant.OF_PLANS : others ? Mutant.OF_OTHERS : Mutant.NAMES;
            return (names.isEmpty() ? usual : names).stream().map(Mutant::of).toList();
        } catch (IllegalArgumentException unknown) {
            throw mistake(String.valueOf(unknown.getMessage()));
        }
    }

    private void say(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
        out.flush();
    }

    private ParameterException mistake(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }

    /** For the help. */
    static final class Names implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return Mutant.all().iterator();
        }
    }
}
