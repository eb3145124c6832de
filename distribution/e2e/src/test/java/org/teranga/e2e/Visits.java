package org.teranga.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.SharedPlatform;
import org.teranga.testrun.Patience;

/**
 * Gives tests their visits, on the shared platform: one browser for each thread that runs tests. Three classes run at a time; one that
 * changes an association of the demonstration, or counts on what is there, holds it: {@code @ResourceLock(Visits.TOULOUSE)}. A form
 * that is sent to one that is not held fails the test.
 */
final class Visits implements AutoCloseable {
    /** Maison Commune, in the demonstration. */
    static final String TOULOUSE = "toulouse";

    /** Bretagne Accueil, in the demonstration. */
    static final String BRETAGNE = "bretagne";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(
                Patience.of(Duration.ofSeconds(20)).toMillis());
    }

    private final Platform platform;
    private final Window window;
    private final Set<String> held;

    private Visits(Platform platform, Window window, Set<String> held) {
        this.platform = platform;
        this.window = window;
        this.held = held;
    }

    /** Those of one thread, on a platform of its own, which nobody else uses; to be closed. */
    static Visits alone(Platform platform) {
        return new Visits(platform, new Window(), Set.of(TOULOUSE, BRETAGNE));
    }

    /** Closes the browser of visits that are {@link #alone}. */
    @Override
    public void close() {
        window.close();
    }

    /** Opens a browser window for a reader; to be closed by who opened it. */
    Visit by(Reader reader) {
        return new Visit(platform, window.browser, reader, this::notHeld);
    }

    /** Opens a browser window that goes to no platform, for as long as something is done in it. */
    void offPlatform(Reader reader, Consumer<Page> what) {
        try (BrowserContext context = window.browser.newContext(reader.options())) {
            what.accept(context.newPage());
        }
    }

    /** Whether an address is one of an association of the demonstration that the test does not hold. */
    private boolean notHeld(String address) {
        return Stream.of(TOULOUSE, BRETAGNE)
                .filter(association -> !held.contains(association))
                .anyMatch(association -> address.startsWith(platform.association(association) + "/"));
    }

    /** What a member of an association shows to its JSON interface. */
    String token(String association, String member) {
        String name = association + "-" + member;
        String form = "grant_type=password&client_id=teranga-test&username=" + name + "&password=" + name
                + "&scope=openid%20organization:" + association;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(platform.auth() + "/realms/teranga/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                JsonReader reader =
                        Json.createReader(new StringReader(client.send(request, HttpResponse.BodyHandlers.ofString())
                                .body()))) {
            return reader.readObject().getString("access_token");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for a token", interrupt);
        }
    }

    /** The browser of a thread. */
    private static final class Window implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("TERANGA_TEST_BROWSER"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));

        @Override
        public void close() {
            try (playwright) {
                browser.close();
            }
        }
    }

    /** Lets JUnit hand the shared visits to a test. */
    static final class Shared implements ParameterResolver {
        private final SharedPlatform platforms = new SharedPlatform();

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visits.class;
        }

        @Override
        public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Platform platform = platforms.resolveParameter(parameter, context);
            Window window = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Thread.currentThread(), thread -> new Window(), Window.class);
            return new Visits(platform, window, held(context));
        }

        private static Set<String> held(ExtensionContext context) {
            return Stream.of(context.getRequiredTestClass().getAnnotationsByType(ResourceLock.class))
                    .map(ResourceLock::value)
                    .collect(Collectors.toSet());
        }
    }
}
