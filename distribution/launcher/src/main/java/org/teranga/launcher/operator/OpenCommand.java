package org.teranga.launcher.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.teranga.launcher.folder.PrivateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant open}: what a sealed archive holds, in clear. Needs no running platform. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Opens a sealed archive with the file of its key. Needs no running platform.")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.zip", description = "The sealed archive.")
    private Path archive = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "The file of the key.")
    private Path key = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The open archive to write.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (InputStream content = ArchiveFile.open(archive, key)) {
            Files.deleteIfExists(part);
            PrivateFile.copy(content, part);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            forget(part);
            throw ArchiveFile.failed(archive, failure);
        }
        spec.commandLine().getOut().println("Wrote " + out + ", in clear: keep it safe");
        return 0;
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException ignored) {
            // the failure that led here is told
        }
    }
}
