package org.teranga.launcher.operator;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.PrivateFile;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.process.ProcessIdentity;

/** The management port of the platform that runs on a data folder, as its operator speaks to it. */
final class RunningPlatform {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONG_PATIENCE = Duration.ofHours(6);
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

    /**
     * Asks for an archive and writes it into a file, which is there only when the archive is whole.
     *
     * @return how many bytes
     * @throws LaunchFailed where it is refused, breaks off or cannot be written; there is no file then
     */
    long download(String path, Path file) throws InterruptedException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        HttpRequest request = request(path)
                .timeout(LONG_PATIENCE)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() >= FIRST_ERROR) {
                    throw new LaunchFailed(reason(
                            parse(new String(body.readAllBytes(), StandardCharsets.UTF_8), response.statusCode()),
                            response.statusCode()));
                }
                Files.deleteIfExists(part);
                PrivateFile.copy(body, part);
            }
            // An archive that broke off has no directory at its end.
            new ZipFile(part.toFile()).close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file);
        } catch (IOException broken) {
            throw new LaunchFailed(
                    "the archive could not be written whole to " + file + ": " + broken.getMessage()
                            + "; the platform's log may say more",
                    broken);
        } finally {
            part.toFile().delete();
        }
    }

    /**
     * Sends what comes from a stream.
     *
     * @throws IOException where the stream failed; the platform has taken nothing then
     */
    JsonObject upload(String path, InputStream content) throws IOException, InterruptedException {
        Watched watched = new Watched(content);
        HttpRequest request = request(path)
                .timeout(LONG_PATIENCE)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofInputStream(() -> watched))
                .build();
        try {
            return answer(request);
        } catch (LaunchFailed failure) {
            if (watched.failure != null) {
                throw watched.failure;
            }
            throw failure;
        }
    }

    /** Remembers how reading failed, which the client would tell as its own trouble. */
    private static final class Watched extends FilterInputStream {
        private @Nullable IOException failure;

        private Watched(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] some, int offset, int length) throws IOException {
            try {
                return in.read(some, offset, length);
            } catch (IOException broken) {
                failure = broken;
                throw broken;
            }
        }
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
        JsonObject json = parse(response.body(), response.statusCode());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new LaunchFailed(reason(json, response.statusCode()));
        }
        return json;
    }

    private static JsonObject parse(String body, int status) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException noJson) {
            throw new LaunchFailed("the platform answered " + status + " without an explanation", noJson);
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
