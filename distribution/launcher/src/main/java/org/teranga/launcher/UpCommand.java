package org.teranga.launcher;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.teranga.launcher.console.Progress;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.operator.DataOption;
import org.teranga.launcher.server.Options;
import org.teranga.launcher.server.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga up}: the whole platform in the foreground, until Ctrl-C or SIGTERM. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts the whole platform in the foreground: PostgreSQL, Keycloak, the application.",
        footer = {
            "",
            "Services that the environment names are not embedded: TERANGA_DATABASE_URL, _USER, _PASSWORD,",
            "_OWNER_USER, _OWNER_PASSWORD; TERANGA_AUTH_URL; TERANGA_SMTP_URL. Also read: TERANGA_BASE_URL,",
            "TERANGA_SMPP_URL (text messages), TERANGA_IMAP_URL (answers by e-mail),",
            "TERANGA_MASTER_KEY, TERANGA_BIND (the address to listen on, 127.0.0.1), TERANGA_HEAP (512m),",
            "TERANGA_MODE (development or production)."
        })
final class UpCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", description = "Port of the application (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--auth-port", paramLabel = "PORT", description = "Port of Keycloak (${DEFAULT-VALUE}).")
    private int authPort = 8180;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--no-demo", description = "Do not load the demo at the first start.")
    private boolean withoutDemo;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Progress progress = new Progress(out, InstantSource.system());
        Options options = new Options(DataOption.home(), port, authPort, !withoutDemo, System.getenv());
        try (Termination termination = Termination.ofThisThread();
                DataFolder folder = DataFolder.open(data.folder());
                Platform platform = new Platform(options, folder, progress)) {
            try {
                platform.start();
                Welcome.lines(options).forEach(progress::line);
                platform.supervise();
            } catch (InterruptedException asked) {
                progress.line("Stopping");
            }
        }
        return 0;
    }
}
