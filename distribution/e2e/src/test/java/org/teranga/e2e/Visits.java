package org.teranga.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.SharedPlatform;

/** Gives tests their visits: one browser for all of them, on the shared platform. */
final class Visits implements AutoCloseable {
    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;

    private Visits(Platform platform) {
        this.platform = platform;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("TERANGA_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** Opens a browser window for a reader; to be closed by who opened it. */
    Visit by(Reader reader) {
        return new Visit(platform, browser, reader);
    }

    @Override
    public void close() {
        try (playwright) {
            browser.close();
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
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Visits.class, type -> new Visits(platform), Visits.class);
        }
    }
}
