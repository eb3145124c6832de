package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All themes of this installation. They are read when the application starts, so that a theme with a wrong parent, a message given
 * twice or a file of unknown type stops it there and not on somebody's screen.
 */
@ApplicationScoped
public class Themes {
    private final Map<String, Theme> byName = new TreeMap<>();

    /** @param operator the operator's folder of themes ({@code TERANGA_THEMES_FOLDER}), whose files win over those of the product */
    @Inject
    public Themes(@ConfigProperty(name = "teranga.themes.folder") Optional<String> operator) {
        this(ThemeFolders.onClassPath(operator.map(Path::of)));
    }

    Themes(ThemeFolders folders) {
        for (String name : folders.names()) {
            byName.put(name, new Theme(name, folders.chain(name)));
        }
    }

    /** For the proxy of the container. */
    Themes() {}

    void readAtStart(@Observes Startup started) {
        // Observing it makes the container build this bean now.
    }

    /**
     * A theme.
     *
     * @throws UnknownTheme where there is none of that name
     */
    public Theme named(String name) {
        Theme theme = byName.get(name);
        if (theme == null) {
            throw new UnknownTheme(name, byName.keySet());
        }
        return theme;
    }

    /** The look of the platform's own pages. */
    public Theme base() {
        return named(ThemeFolders.BASE);
    }

    /** The names of all themes. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
