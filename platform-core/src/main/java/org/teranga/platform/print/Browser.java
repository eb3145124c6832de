package org.teranga.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.refusal.Refusal;

/**
 * Chromium without a window, one process for each paper, so that nothing of one stays for the next. It gets a file that holds everything
 * and says itself that no program runs in it, and it reaches no other machine. It is started from a lane, and has
 * that one's low precedence.
 */
@ApplicationScoped
class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Chromium raises its own precedence wherever it may, above that of every request; root may, unless it gives that right away. */
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final Optional<String> named;

    @Inject
    Browser(@ConfigProperty(name = "teranga.chromium") Optional<String> named) {
        this.named = named.filter(path -> !path.isBlank());
    }

    /**
     * Prints a page.
     *
     * @param html everything that it needs: no style, script or picture from elsewhere
     * @return a PDF
     * @throws Refusal unsupported where this machine has no Chromium, unavailable where it fails
     */
    byte[] print(String html) {
        String program = program().orElseThrow(() -> Refusal.unsupported("print.no_browser"));
        try {
            return printed(program, html);
        } catch (IOException broken) {
            throw new UncheckedIOException("the paper cannot be written", broken);
        }
    }

    private Optional<String> program() {
        if (named.isPresent()) {
            return named.filter(one -> Files.isExecutable(Path.of(one)));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static byte[] printed(String program, String html) throws IOException {
        Path folder = Files.createTempDirectory("teranga-paper");
        try {
            Path page = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
            Path paper = folder.resolve("page.pdf");
            ProcessBuilder builder = new ProcessBuilder(command(program, folder, page, paper));
            builder.environment().put("HOME", folder.toString());
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            if (!ended(builder.start()) || !Files.exists(paper)) {
                throw Refusal.unavailable("print.failed");
            }
            return Files.readAllBytes(paper);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("print.failed");
        } finally {
            forget(folder);
        }
    }

    /** Whether it ended by itself, in time; whoever gives it up leaves nothing of it. */
    private static boolean ended(Process process) throws InterruptedException {
        try {
            return process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static List<String> command(String program, Path folder, Path page, Path paper) {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command = new ArrayList<>();
        if (root && Files.isExecutable(SETPRIV)) {
            command.addAll(List.of(SETPRIV.toString(), "--bounding-set=-sys_nice", "--inh-caps=-sys_nice"));
        }
        command.addAll(List.of(
                program,
                "--headless",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + paper));
        if (root) {
            command.add("--no-sandbox"); // Chromium refuses to run as root otherwise; in production nobody runs as root
        }
        command.add(page.toUri().toString());
        return command;
    }

    private static void forget(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (UncheckedIOException | IOException stillWriting) {
            System.getLogger(Browser.class.getName())
                    .log(System.Logger.Level.WARNING, "a folder of a paper stays: {0}", folder);
        }
    }
}
