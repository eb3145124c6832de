package org.teranga.benchmarks.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the source in a folder for this alone, which goes with it. Nothing of the original is touched. */
final class SourceCopy implements AutoCloseable {
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");
    private final Path folder;

    private SourceCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies it from here. */
    static SourceCopy of(Path source) throws IOException {
        Path folder = Files.createTempDirectory("teranga-promises");
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(String.valueOf(from.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(source.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, folder.resolve(source.relativize(from)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceCopy(folder);
    }

    /** Takes the rule away, or gives it back. */
    void patch(Mutant mutant, boolean back) throws IOException, InterruptedException {
        Path patch = Files.writeString(folder.resolve("mutant.patch"), mutant.patch());
        List<String> words = new ArrayList<>(List.of("git", "apply", "--whitespace=nowarn"));
        if (back) {
            words.add("-R");
        }
        words.add(patch.toString());
        Path output = folder.resolve("git.log");
        if (run(words, output) != 0) {
            throw new IOException(mutant.name() + " does not fit the source any more: " + Files.readString(output));
        }
    }

    /**
     * Runs histories.
     *
     * @return what they said
     * @throws IOException where nothing ran, or not so many
     */
    Outcome live(World world, int histories, long seed) throws IOException, InterruptedException {
        Path reports = folder.resolve(world.reports());
        delete(reports);
        List<String> words = new ArrayList<>(List.of("mvn", "-o", "-B", "-q", "-Dspotless.check.skip=true"));
        words.addAll(world.goals());
        words.addAll(world.properties(histories, seed));
        Path output = folder.resolve("maven.log");
        int status = run(words, output);
        String said = Files.readString(output);
        if (!Files.isDirectory(reports)) {
            throw new IOException(
                    "no history was lived: " + said.lines().limit(20).toList());
        }
        Outcome outcome = new Outcome(status == 0, said);
        if (outcome.kept() && !outcome.line().startsWith(String.format(Locale.ROOT, "%,d histories", histories))) {
            throw new IOException("not so many histories were lived: " + outcome.line());
        }
        return outcome;
    }

    @Override
    public void close() {
        delete(folder);
    }

    private int run(List<String> words, Path output) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }

    private static void delete(Path gone) {
        if (!Files.exists(gone)) {
            return;
        }
        try (Stream<Path> all = Files.walk(gone)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /**
     * What came of a run.
     *
     * @param kept whether no promise was broken
     * @param said what it printed
     */
    record Outcome(boolean kept, String said) {
        /** The line that tells how many histories it was, or which promise was broken. */
        String line() {
            String sign = kept ? ".*[0-9] histories.*, seed .*" : ".*ERROR]   .*";
            return said.lines()
                    .filter(line -> line.matches(sign))
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }
}
