package org.teranga.launcher.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.PrivateFile;
import org.teranga.platform.archive.ArchiveKeyPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant key}: a key for archives, made on the machine of whoever will open them. Needs no running platform. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a key for archives: its secret half goes into FILE, which only you keep; the half to give to the platform",
            "(the page \"Take everything along\" of the association) is printed. Needs no running platform."
        })
final class KeyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where the secret half goes; it must not be there yet.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new LaunchFailed(
                    file + " is there already; name another file: a key that is lost opens nothing any more");
        }
        ArchiveKeyPair pair = ArchiveKeyPair.fresh();
        try {
            PrivateFile.write(file, pair.file());
        } catch (IOException failure) {
            throw new LaunchFailed(file + " cannot be written", failure);
        }
        spec.commandLine().getOut().println(pair.open().word());
        return 0;
    }
}
