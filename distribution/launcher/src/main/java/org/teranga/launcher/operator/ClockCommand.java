package org.teranga.launcher.operator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga clock}: what the running platform takes for the time, and moving it forward. */
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = {
            "Moves the clock of the running platform forward, or shows how far ahead it is. In development only.",
            "Jobs and due dates follow; sessions, tokens and limits of rate stay on real time."
        })
public final class ClockCommand implements Callable<Integer> {
    private static final String PATH = "/operator/clock";
    private static final String NOT_AHEAD = "PT0S";

    @Option(
            names = "--forward",
            paramLabel = "P7D",
            description =
                    "By how much, as P7D (days), PT6H (hours), P1M (months); five years in all. It never goes back.")
    private @Nullable String forward;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        RunningPlatform platform = RunningPlatform.on(data.folder());
        JsonObject clock = forward == null
                ? platform.get(PATH)
                : platform.post(
                        PATH, Json.createObjectBuilder().add("forward", forward).build());
        String ahead = clock.getString("ahead");
        spec.commandLine()
                .getOut()
                .println("The clock shows " + clock.getString("now")
                        + (ahead.equals(NOT_AHEAD) ? ", the real time" : ", " + ahead + " ahead of real time"));
        return 0;
    }
}
