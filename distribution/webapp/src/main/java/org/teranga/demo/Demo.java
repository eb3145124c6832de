package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.web.node.Readiness;

/**
 * Whether there is a demonstration to make: in development, where it is wanted, and where the data folder does not say that it was made. It
 * waits for the realm, which starts beside the application; until it is made this node is not ready.
 */
@ApplicationScoped
public class Demo implements Readiness {
    private static final Logger LOG = System.getLogger(Demo.class.getName());
    private static final int TRIES = 300;
    private static final long PAUSE_MILLIS = 1_000;

    private final DemoLoader loader;
    private final DemoPlaces places;
    private final DemoGuidance guidance;
    private final DemoStages stages;
    private final Optional<Path> made;
    private volatile boolean ready;

    @Inject
    Demo(
            DemoLoader loader,
            DemoPlaces places,
            DemoGuidance guidance,
            DemoStages stages,
            @ConfigProperty(name = "teranga.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode,
            @ConfigProperty(name = "teranga.data") Optional<String> data) {
        this.loader = loader;
        this.places = places;
        this.guidance = guidance;
        this.stages = stages;
        this.made = data.map(folder -> Path.of(folder, "demonstration"));
        this.ready = !wanted
                || !mode.equals("development")
                || made.map(Files::exists).orElse(true);
    }

    @Override
    public boolean ready() {
        return ready;
    }

    /** Makes it. */
    void make() {
        try {
            for (int attempt = 1; !ready && attempt <= TRIES; attempt++) {
                if (attempt(attempt)) {
                    Files.writeString(made.orElseThrow(), "made\n");
                    ready = true;
                } else {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the data folder cannot be written", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt(int attempt) {
        try {
            loader.load();
            places.load();
            guidance.load();
            stages.load();
            return true;
        } catch (RealmAway notYet) {
            LOG.log(Level.DEBUG, "the demonstration waits for the realm, attempt {0}", attempt);
            return false;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the demonstration cannot be made", failure);
            throw failure;
        }
    }
}
