package org.teranga.matching.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;

/** Somebody of the team who works through the JSON interface. */
@RequestScoped
public class Caseworker {
    private final House house;
    private final HttpCaller caller;
    private final Map<String, String> tokens = new HashMap<>();

    @Inject
    public Caseworker(House house, HttpCaller caller) {
        this.house = house;
        this.caller = caller;
    }

    /** Opens an association with members of these roles. */
    public Tenant open(Role... roles) {
        Tenant tenant = house.open();
        for (Role role : roles) {
            house.member(tenant, role);
        }
        return tenant;
    }

    /** GET as a member of this role. */
    public HttpResponse<String> get(Tenant tenant, Role role, String path) {
        return send(tenant, role, "GET", path, null);
    }

    /** POST as a member of this role. */
    public HttpResponse<String> post(Tenant tenant, Role role, String path, String body) {
        return send(tenant, role, "POST", path, body);
    }

    /** Any method as a member of this role. */
    public HttpResponse<String> send(Tenant tenant, Role role, String method, String path, @Nullable String body) {
        return caller.send(request(tenant, role, method, path, body));
    }

    /** A request of a member of this role, to be sent. */
    public HttpRequest.Builder request(Tenant tenant, Role role, String method, String path, @Nullable String body) {
        return caller.to(tenant, path)
                .header("Authorization", "Bearer " + token(tenant, role))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    /** The token of a member, asked for once. */
    public String token(Tenant tenant, Role role) {
        return tokens.computeIfAbsent(tenant.slug() + role, any -> house.token(tenant, role));
    }

    /** How and when somebody said what staff write down for them, today by telephone. */
    public static String noted() {
        return "{\"channel\":\"phone\",\"saidOn\":\"" + TestClock.today() + "\"}";
    }

    /** The body of a step: a yes that staff write down says how it was said. */
    public static String bodyOf(String step) {
        return step.endsWith("-accepts") ? noted() : "";
    }

    /** Runs the matching to its end. */
    public JsonObject run(Tenant tenant) {
        HttpResponse<String> asked = post(tenant, Role.CASEWORKER, "/api/v1/runs", "");
        if (asked.statusCode() != 202) {
            throw new AssertionError(asked.statusCode() + " " + asked.body());
        }
        return ended(tenant, object(asked).getString("id"));
    }

    /** Waits for the end of a run. */
    public JsonObject ended(Tenant tenant, String id) {
        return Eventually.gives(() -> Optional.of(object(get(tenant, Role.CASEWORKER, "/api/v1/runs/" + id)))
                .filter(run -> !run.getString("status").matches("queued|running")));
    }

    /** The JSON of an answer. */
    public static JsonStructure json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    /** The JSON object of an answer. */
    public static JsonObject object(HttpResponse<String> answer) {
        return json(answer).asJsonObject();
    }
}
