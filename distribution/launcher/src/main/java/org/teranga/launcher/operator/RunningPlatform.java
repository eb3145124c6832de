package org.teranga.launcher.operator;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.process.ProcessIdentity;

/** The management port of the platform that runs on a data folder, as its operator speaks to it. */
final class RunningPlatform {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRST_ERROR = 400;

    private final RunFile run;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private RunningPlatform(RunFile run) {
        this.run = run;
    }

    /**
     * Finds it.
     *
     * @throws LaunchFailed where no platform runs on the folder
     */
    static RunningPlatform on(Path folder) {
        RunFile run = RunFile.read(folder)
                .filter(file -> file.processes().stream().anyMatch(ProcessIdentity::isAlive))
                .orElseThrow(() -> new LaunchFailed("no platform runs on the data folder "
                        + folder.toAbsolutePath().normalize()
                        + "; start it with ./teranga up, or name its folder with --data"));
        return new RunningPlatform(run);
    }

    /** Reads an address, as {@code /operator/tenants}. */
    JsonObject get(String path) throws InterruptedException {
        return answer(request(path).GET().build());
    }

    /** Sends to an address; refusals of the platform arrive as {@link LaunchFailed}. */
    JsonObject post(String path, JsonObject body) throws InterruptedException {
        BodyPublisher json = BodyPublishers.ofString(body.toString());
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(json)
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + run.managementPort() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + run.operatorSecret());
    }

    private JsonObject answer(HttpRequest request) throws InterruptedException {
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new LaunchFailed(
                    "the platform does not answer on its management port " + run.managementPort()
                            + "; maybe it is still starting",
                    silent);
        }
        JsonObject json = parse(response);
        if (response.statusCode() >= FIRST_ERROR) {
            throw new LaunchFailed(reason(json, response.statusCode()));
        }
        return json;
    }

    private static JsonObject parse(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        } catch (JsonException noJson) {
            throw new LaunchFailed(
                    "the platform answered " + response.statusCode() + " without an explanation", noJson);
        }
    }

    /** All that the platform has to say, in one line. */
    private static String reason(JsonObject problem, int status) {
        String detail = problem.getString("detail", problem.getString("title", "the platform answered " + status));
        if (!problem.containsKey("errors") || problem.getJsonArray("errors").isEmpty()) {
            return detail;
        }
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("field", "") + ": " + fault.getString("message", ""))
                .collect(Collectors.joining("; ", detail + " ", ""));
    }
}
