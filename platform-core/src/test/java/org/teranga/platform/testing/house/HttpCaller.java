package org.teranga.platform.testing.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.ServiceLoader;
import org.teranga.platform.tenancy.Tenant;

/** Calls the server under test over HTTP, as a browser or a program would, at an association's host. */
@RequestScoped
public class HttpCaller {
    private static final HttpClient CLIENT;
    private static final List<AnswerCheck> CHECKS =
            ServiceLoader.load(AnswerCheck.class, HttpCaller.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    static {
        // The client must name an association's host although it connects to this machine; the JDK asks for this
        // property once.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private final ServerUnderTest server;

    @Inject
    HttpCaller(ServerUnderTest server) {
        this.server = server;
    }

    /** Begins a request to a path of this association. */
    public HttpRequest.Builder to(Tenant tenant, String path) {
        return toPlatform(path).header("Host", tenant.slug() + ".localhost");
    }

    /** Begins a request to a path of the platform's own host. */
    public HttpRequest.Builder toPlatform(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    /** Sends it. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return exchange(request);
    }

    /** Sends it, from any thread; fails where an answer is refused by what checks all of them. */
    public static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            CHECKS.forEach(check -> check.check(answer));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** GET. */
    public HttpResponse<String> get(Tenant tenant, String path) {
        return send(to(tenant, path));
    }

    /** POST of JSON. */
    public HttpResponse<String> json(Tenant tenant, String path, String body) {
        return send(to(tenant, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** POST of a form, already encoded. */
    public HttpResponse<String> form(Tenant tenant, String path, String body) {
        return send(to(tenant, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
