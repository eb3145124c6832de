package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    @Option(
            names = "--admin",
            paramLabel = "EMAIL",
            description =
                    "Who administers it, invited by a letter; needed where this platform did not sign the archive.")
    private String email = "";

    @Option(names = "--admin-name", paramLabel = "NAME", description = "What to call that person.")
    private String name = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        RunningPlatform platform = RunningPlatform.on(data.folder());
        JsonObject arrived;
        try (InputStream content = ArchiveFile.open(archive, key)) {
            arrived = platform.upload(
                    "/operator/imports/" + Tenants.encoded(slug)
                            + (email.isBlank() ? "" : "?email=" + query(email) + "&name=" + query(name)),
                    content);
        } catch (IOException failure) {
            throw ArchiveFile.failed(archive, failure);
        }
        tell(arrived, spec.commandLine().getOut());
        return 0;
    }

    private static String query(String value) {
        return URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }

    private static void tell(JsonObject arrived, PrintWriter out) {
        out.println("Opened " + arrived.getString("slug") + " at " + arrived.getString("address") + ", "
                + arrived.getJsonNumber("rows") + " rows");
        if (!arrived.getBoolean("own", true)) {
            out.println(
                    "This platform did not sign the archive: it brought what people said. Roles, decisions, qualifications,"
                            + " published pages, rules, keys and links stayed behind. The association prepares; its first"
                            + " administrator has a letter and invites the others.");
        }
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
