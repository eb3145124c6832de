package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.teranga.launcher.console.LaunchFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga tenant show}: what is known of an association; with {@code --verify-audit}, whether its trail is whole. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows an association.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "The association.")
    private String slug = "";

    @Option(names = "--verify-audit", description = "Check that no entry of its audit trail was changed or removed.")
    private boolean verifyAudit;

    @Option(
            names = "--end",
            paramLabel = "POSITION:CODE",
            description =
                    "With --verify-audit: the end that an earlier check told and you kept elsewhere; it must still be there.")
    private String end = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (!end.isEmpty() && !verifyAudit) {
            throw new ParameterException(spec.commandLine(), "--end needs --verify-audit");
        }
        String query = verifyAudit ? "?verifyAudit=true" + (end.isEmpty() ? "" : "&end=" + encoded(end)) : "";
        JsonObject tenant = RunningPlatform.on(data.folder()).get(Tenants.pathOf(slug) + query);
        Tenants.details(tenant).forEach(out::println);
        if (verifyAudit) {
            tellOfAudit(tenant, out);
        }
        return 0;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
