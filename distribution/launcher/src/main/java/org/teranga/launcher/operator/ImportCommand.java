package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant import}: the association that an archive holds opens here, all of it or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Opens the association that an archive holds, under a name of this platform; all of it or nothing.")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.zip", description = "The archive.")
    private Path archive = Path.of("");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "SLUG",
            description = "The first word of its address here; it never changes.")
    private String slug = "";

    @Option(names = "--key", paramLabel = "FILE", description = "The file of the key to which the archive is sealed.")
    private @Nullable Path key;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        RunningPlatform platform = RunningPlatform.on(data.folder());
        JsonObject arrived;
        try (InputStream content = ArchiveFile.open(archive, key)) {
            arrived = platform.upload("/operator/imports/" + Tenants.encoded(slug), content);
        } catch (IOException failure) {
            throw ArchiveFile.failed(archive, failure);
        }
        tell(arrived, spec.commandLine().getOut());
        return 0;
    }

    private static void tell(JsonObject arrived, PrintWriter out) {
        out.println("Opened " + arrived.getString("slug") + " at " + arrived.getString("address") + ", "
                + arrived.getJsonNumber("rows") + " rows");
        int made = arrived.getInt("accountsMade");
        if (made > 0) {
            out.println(
                    made
                            + " accounts were made anew; at Members an administrator sends each a link for a password. The administrators' own:");
            arrived.getJsonArray("administrators").getValuesAs(JsonObject.class).stream()
                    .map(account -> account.getString("userName") + "  " + account.getString("password"))
                    .forEach(out::println);
        }
    }
}
