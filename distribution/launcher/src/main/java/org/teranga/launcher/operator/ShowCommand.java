package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.teranga.launcher.console.LaunchFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant show}: what is known of an association; with {@code --verify-audit}, whether its trail is whole. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows an association.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "The association.")
    private String slug = "";

    @Option(names = "--verify-audit", description = "Check that no entry of its audit trail was changed or removed.")
    private boolean verifyAudit;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        String query = verifyAudit ? "?verifyAudit=true" : "";
        JsonObject tenant = RunningPlatform.on(data.folder()).get(Tenants.pathOf(slug) + query);
        Tenants.details(tenant).forEach(out::println);
        if (verifyAudit) {
            tellOfAudit(tenant, out);
        }
        return 0;
    }

    private void tellOfAudit(JsonObject tenant, PrintWriter out) {
        JsonObject audit = tenant.getJsonObject("audit");
        if (audit == null) {
            throw new LaunchFailed("the platform did not say whether the audit trail of " + slug + " is whole");
        }
        Tenants.details(audit).forEach(line -> out.println("audit " + line));
        if (!audit.getBoolean("verified", false)) {
            throw new LaunchFailed(
                    "the audit trail of " + slug + " is broken: " + audit.getString("message", "no reason given"));
        }
    }
}
