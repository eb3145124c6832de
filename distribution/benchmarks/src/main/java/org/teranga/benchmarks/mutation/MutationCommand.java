package org.teranga.benchmarks.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga bench mutation}: what the tests of the modules show, beside the floor under each share. */
@Command(
        name = "mutation",
        mixinStandardHelpOptions = true,
        description = {
            "What the tests of a module show: the branches that its own tests go through, and the mutants of chosen classes",
            "(marking of quizzes, placements, decisions, criteria) that they notice; 1 where a share fell under its floor.",
            "It runs Maven: a minute or two for branches, some more for mutants. The reports are in target/site/jacoco and",
            "target/pit-reports of each module; the floors in floors.tsv beside this command."
        })
public final class MutationCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "only these: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("teranga.home", "."));
        boolean kept = true;
        for (MutationFloor floor : asked()) {
            Share share = measured(root, floor);
            boolean holds = share.all() > 0 && share.percent() >= floor.least();
            kept &= holds;
            say(String.format(
                    Locale.ROOT,
                    "%-10s %5.1f %% of %,d %s, floor %d %%%s",
                    floor.name(),
                    share.percent(),
                    share.all(),
                    floor.kind().name().toLowerCase(Locale.ROOT),
                    floor.least(),
                    holds ? "" : ": FELL"));
        }
        return kept ? 0 : 1;
    }

    private List<MutationFloor> asked() {
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(MutationFloor.all().stream().map(MutationFloor::name).toList());
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "nothing is called " + unknown.getFirst() + ". Maybe one of "
                            + String.join(
                                    ", ",
                                    MutationFloor.all().stream()
                                            .map(MutationFloor::name)
                                            .toList()));
        }
        return MutationFloor.all().stream()
                .filter(floor -> names.isEmpty() || names.contains(floor.name()))
                .toList();
    }

    private static Share measured(Path root, MutationFloor floor) throws IOException, InterruptedException {
        boolean branches = floor.kind() == MutationFloor.Kind.BRANCHES;
        Path target = root.resolve(floor.module()).resolve("target");
        Path report = target.resolve(branches ? "site/jacoco/jacoco.csv" : "pit-reports/mutations.csv");
        Files.deleteIfExists(report);
        Path log = Files.createDirectories(target).resolve("bench-" + floor.name() + ".log");
        List<String> words = new ArrayList<>(List.of(
                "mvn", "-B", "-pl", floor.module(), "-am", "-Dsurefire.failIfNoSpecifiedTests=false", "package"));
        words.addAll(
                branches
                        ? List.of("-Pcoverage", "-Dtest=" + floor.classes())
                        : List.of(
                                "-Pmutation",
                                "-Dtest=NoneOfThem",
                                "org.pitest:pitest-maven:mutationCoverage",
                                "-DtargetClasses=" + floor.classes(),
                                "-DtargetTests=" + floor.tests()));
        Process maven = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (maven.waitFor() != 0 || !Files.exists(report)) {
            throw new IOException("the tests of " + floor.name() + " are not green, or did not run: see " + log);
        }
        return branches ? Share.ofBranches(report) : Share.ofMutants(report);
    }

    private void say(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** The names that can be asked for. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return MutationFloor.all().stream().map(MutationFloor::name).iterator();
        }
    }
}
