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

    @Option(
            names = "--confirm-key",
            paramLabel = "FINGERPRINT",
            description = "Confirms the key as the second person, where the association has nobody else.")
    private String fingerprint = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        String path = "/operator/exports/" + Tenants.encoded(slug) + query();
        long bytes = RunningPlatform.on(data.folder()).download(path, out);
        spec.commandLine()
                .getOut()
                .println("Wrote " + out + ", " + bytes + " bytes" + (plain ? ", in clear: keep it safe" : ", sealed"));
        return 0;
    }

    private String query() {
        String digits = fingerprint.replaceAll("[^0-9a-f]", "");
        return plain ? "?plain=true" : digits.isEmpty() ? "" : "?confirm=" + digits;
    }
}
