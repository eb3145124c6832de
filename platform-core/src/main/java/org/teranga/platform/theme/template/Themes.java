package org.teranga.platform.theme.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.folder.ThemeFolders;
import org.teranga.platform.theme.folder.UnknownTheme;
import org.teranga.platform.theme.wording.PublishedSentences;
import org.teranga.platform.theme.wording.UnreadSentences;
import org.teranga.platform.theme.wording.Wordings;

/**
 * All themes of this installation. They are read when the application starts, so that a theme with a wrong parent, a message given
 * twice or a file of unknown type stops it there and not on somebody's screen.
 */
@ApplicationScoped
public class Themes {
    private static final Logger LOG = System.getLogger(Themes.class.getName());

    private final Map<String, Theme> byName = new TreeMap<>();
    private @Nullable Wordings wordings;
    private @Nullable PublishedSentences sentences;
    private final Set<UUID> told = ConcurrentHashMap.newKeySet();

    /** As {@link #Themes(Optional)}, with what translators correct and what associations word otherwise. */
    @Inject
    Themes(
            @ConfigProperty(name = "teranga.themes.folder") Optional<String> operator,
            PublishedSentences sentences,
            Wordings wordings) {
        this(operator);
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** @param operator the operator's folder of themes ({@code TERANGA_THEMES_FOLDER}), whose files win over those of the product */
    public Themes(Optional<String> operator) {
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
     * A theme, with the sentences that translators have corrected.
     *
     * @throws UnknownTheme where there is none of that name
     */
    public Theme named(String name) {
        return corrected(shipped(name));
    }

    /** The platform's own look as it ships, without corrections. */
    public Theme shipped() {
        return shipped(ThemeFolders.BASE);
    }

    private Theme shipped(String name) {
        Theme theme = byName.get(name);
        if (theme == null) {
            throw new UnknownTheme(name, byName.keySet());
        }
        return theme;
    }

    private Theme corrected(Theme shipped) {
        return sentences == null ? shipped : sentences.over(shipped);
    }

    /** Which sentences of a theme nobody has read yet whose mother tongue this language is. */
    public UnreadSentences unread(Theme theme, Language language) {
        if (!Languages.DRAFTED.contains(language)) {
            return UnreadSentences.NONE;
        }
        return sentences == null ? UnreadSentences.ALL : sentences.unread(shipped(theme.name()), language);
    }

    /**
     * The look of an association; that of the open one says its own words. One whose theme is no longer there wears the platform's own, and
     * the log says so once: its pages are worth more than its colours.
     */
    public Theme of(Tenant tenant) {
        Theme theme = byName.get(tenant.theme());
        if (theme != null) {
            return worded(tenant, corrected(theme));
        }
        if (told.add(tenant.id())) {
            LOG.log(
                    Level.WARNING,
                    new UnknownTheme(tenant.theme(), byName.keySet()).getMessage() + " " + tenant.slug() + " wears "
                            + ThemeFolders.BASE);
        }
        return worded(tenant, base());
    }

    private Theme worded(Tenant tenant, Theme theme) {
        boolean open = TenantContext.current()
                .filter(current -> current.id().equals(tenant.id()))
                .isPresent();
        return wordings == null || !open ? theme : wordings.over(theme);
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
