package org.teranga.launcher.operator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant create}: an association opens, to the public at once. */
@Command(name = "create", mixinStandardHelpOptions = true, description = "Opens an association to the public.")
final class CreateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SLUG",
            description =
                    "The first word of its address, 3 to 40 lower-case letters, digits and hyphens; it never changes.")
    private String slug = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The association's name.")
    private String name = "";

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "CODE",
            description = "Languages of its pages, the first one is the usual one (fr,en,ar).")
    private List<String> languages = List.of();

    @Option(
            names = "--regions",
            split = ",",
            paramLabel = "CODE",
            description = "Departments in which it works, as 31,32 (all).")
    private List<String> regions = List.of();

    @Option(names = "--theme", paramLabel = "NAME", description = "The look it starts with (base).")
    private String theme = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        JsonObjectBuilder request = Json.createObjectBuilder().add("slug", slug).add("name", name);
        if (!languages.isEmpty()) {
            request.add("languages", array(languages));
        }
        if (!regions.isEmpty()) {
            request.add("regions", array(regions));
        }
        if (!theme.isEmpty()) {
            request.add("theme", theme);
        }
        JsonObject tenant = RunningPlatform.on(data.folder()).post(Tenants.PATH, request.build());
        spec.commandLine()
                .getOut()
                .println("Opened " + tenant.getString("slug") + " at " + tenant.getString("address", "(no address)"));
        return 0;
    }

    private static JsonArray array(List<String> values) {
        return Json.createArrayBuilder(values.stream().map(String::strip).toList())
                .build();
    }
}
