package org.teranga.launcher.operator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the associations.")
final class ListCommand implements Callable<Integer> {
    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        JsonArray tenants = RunningPlatform.on(data.folder()).get(Tenants.PATH).getJsonArray("items");
        if (json) {
            out.println(tenants);
        } else {
            Tenants.table(tenants.getValuesAs(JsonObject.class)).forEach(out::println);
        }
        return 0;
    }
}
