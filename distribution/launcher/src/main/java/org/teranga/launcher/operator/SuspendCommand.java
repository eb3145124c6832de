package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant suspend}. */
@Command(
        name = "suspend",
        mixinStandardHelpOptions = true,
        description = "Closes an association to everybody; its data stay.")
final class SuspendCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "The association.")
    private String slug = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        JsonObject tenant =
                RunningPlatform.on(data.folder()).post(Tenants.pathOf(slug) + "/suspend", JsonValue.EMPTY_JSON_OBJECT);
        spec.commandLine().getOut().println(tenant.getString("slug") + " is " + tenant.getString("status"));
        return 0;
    }
}
