package org.teranga.benchmarks.hostile;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks the platform that runs on a data folder which addresses it has. */
final class PlatformRoutes {
    private PlatformRoutes() {}

    /** All of them, as the management port tells them to whoever may read the folder. */
    static List<Address> on(Path data) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonObject run = object(Files.readString(data.resolve("run.json")));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + run.getInt("managementPort") + "/operator/routes"))
                    .header("Authorization", "Bearer " + run.getString("operatorSecret"))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "the platform does not tell its addresses: " + answer.statusCode() + " " + answer.body());
            }
            return object(answer.body()).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(PlatformRoutes::address)
                    .toList();
        } catch (IOException away) {
            throw new UncheckedIOException("no platform runs on " + data, away);
        }
    }

    private static Address address(JsonObject item) {
        List<String> consumes = item.getJsonArray("consumes").getValuesAs(JsonString::getString);
        return new Address(item.getString("method"), item.getString("path"), consumes, item.getString("permission"));
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
