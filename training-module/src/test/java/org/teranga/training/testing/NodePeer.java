package org.teranga.training.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's program that judges ours: packages of npm, installed once into a folder of the target, and a script that asks them. */
public final class NodePeer {
    private static final int TO_INSTALL = 300;
    private static final int TO_ANSWER = 120;

    private final Path folder;
    private final Path script;
    private final List<String> packages;

    /**
     * A peer.
     *
     * @param name     of its folder in the target
     * @param script   below the resources of the tests; its first argument is the folder
     * @param packages with their versions
     */
    public NodePeer(String name, String script, String... packages) {
        this.folder = Path.of("target", name).toAbsolutePath();
        this.script = Path.of("src/test/resources", script).toAbsolutePath();
        this.packages = List.of(packages);
    }

    /** The lines that it says to these arguments. */
    public List<String> ask(List<String> arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", script.toString(), folder.toString()));
        command.addAll(arguments);
        return run(command, TO_ANSWER);
    }

    private synchronized void install() throws IOException, InterruptedException {
        Path done = folder.resolve("installed");
        if (Files.exists(done) && Files.readString(done).equals(packages.toString())) {
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
        List<String> command = new ArrayList<>(List.of(
                "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder.toString()));
        command.addAll(packages);
        run(command, TO_INSTALL);
        Files.writeString(done, packages.toString());
    }

    private static List<String> run(List<String> command, int seconds) throws IOException, InterruptedException {
        Path out = Files.createTempFile("peer", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + seconds + " s");
            }
            try (Stream<String> lines = Files.lines(out)) {
                List<String> told = lines.toList();
                if (process.exitValue() != 0) {
                    throw new IOException(command + " ended with " + process.exitValue() + ": "
                            + String.join("\n", told)
                            + "\nMaybe node and npm are missing: ./teranga test installs them.");
                }
                return told;
            }
        } finally {
            Files.delete(out);
        }
    }
}
