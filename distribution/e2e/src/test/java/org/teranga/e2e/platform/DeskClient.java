package org.teranga.e2e.platform;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The JSON interface of an association of the demonstration, as one of its members. A token is asked for anew before it ends. */
public final class DeskClient {
    private static final long FRESH_NANOS = 120_000_000_000L;

    /** Whom a request is for stands in its Host header, which a connection of HTTP/2 would not carry. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Platform platform;
    private final String association;
    private final String member;
    private String token = "";
    private long tokenSince;

    /** As a member, by what follows the slug in the user name. */
    public DeskClient(Platform platform, String association, String member) {
        this.platform = platform;
        this.association = association;
        this.member = member;
    }

    /** What a GET answers. */
    public JsonStructure get(String path) {
        Reply reply = send("GET", path, null);
        if (reply.status != 200) {
            throw new IllegalStateException(path + ": " + reply.status + " " + reply.body);
        }
        return read(reply.body);
    }

    /** Posts a body; null for none. */
    public Reply post(String path, JsonValue body) {
        return send("POST", path, body);
    }

    private Reply send(String method, String path, JsonValue body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.home() + path))
                .header("Host", platform.association(association).replace("http://", ""))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = exchange(request);
        return new Reply(answer.statusCode(), answer.body());
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - tokenSince > FRESH_NANOS) {
            String name = association + "-" + member;
            String form = "grant_type=password&client_id=teranga-test&username=" + name + "&password=" + name
                    + "&scope=openid%20organization:" + association;
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(platform.auth() + "/realms/teranga/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            token = read(exchange(request).body()).asJsonObject().getString("access_token");
            tokenSince = System.nanoTime();
        }
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), interrupt);
        }
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    /** What a request answered. */
    public record Reply(int status, String body) {
        /** The object of an answer that is as it should be. */
        public JsonStructure json() {
            if (status / 100 != 2) {
                throw new IllegalStateException(status + " " + body);
            }
            return read(body);
        }
    }
}
