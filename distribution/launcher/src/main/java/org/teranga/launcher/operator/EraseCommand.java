package org.teranga.launcher.operator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant erase}: everything of an association goes, once two people want it. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Asks that everything of an association be erased, or confirms what one of its administrators asked for.",
            "It happens after some days in which it can be taken back; once it has happened, this prints the proof."
        })
final class EraseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "The association.")
    private String slug = "";

    @Option(names = "--confirm", required = true, paramLabel = "SLUG", description = "The same once more.")
    private String confirm = "";

    @Option(names = "--now", description = "At once and by one person. In development only.")
    private boolean now;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!slug.equals(confirm)) {
            throw new ParameterException(
                    spec.commandLine(), "--confirm names " + confirm + " and not " + slug + ": nothing was erased");
        }
        String path = "/operator/erasures/" + Tenants.encoded(slug) + (now ? "?now=true" : "");
        JsonObject answer = RunningPlatform.on(data.folder())
                .post(path, Json.createObjectBuilder().build());
        tell(answer, spec.commandLine().getOut());
        return 0;
    }

    private void tell(JsonObject answer, PrintWriter out) {
        switch (answer.getString("state")) {
            case "erased" -> {
                out.println(slug + " is erased");
                out.println(answer.getString("proof"));
                out.println("signature " + answer.getString("signature"));
            }
            case "confirmed" ->
                out.println(slug + " will be erased at " + answer.getString("due")
                        + "; until then an administrator can take it back at /admin/leave");
            default ->
                out.println(
                        slug + " is asked to be erased; one of its administrators has to confirm it at /admin/leave");
        }
    }
}
