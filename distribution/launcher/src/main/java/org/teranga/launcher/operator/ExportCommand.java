package org.teranga.launcher.operator;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant export}: everything of an association in one archive. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes everything of an association into one archive, sealed to the key that its administrator gave.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "The association.")
    private String slug = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The archive to write.")
    private Path out = Path.of("");

    @Option(names = "--plain", description = "In clear, for anybody to read. In development only.")
    private boolean plain;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        String path = "/operator/exports/" + Tenants.encoded(slug) + (plain ? "?plain=true" : "");
        long bytes = RunningPlatform.on(data.folder()).download(path, out);
        spec.commandLine()
                .getOut()
                .println("Wrote " + out + ", " + bytes + " bytes" + (plain ? ", in clear: keep it safe" : ", sealed"));
        return 0;
    }
}
