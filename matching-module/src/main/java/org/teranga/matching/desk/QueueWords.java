package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Queues of the desk in words: {@code desk.task.<name>} with how many, {@code desk.task.<name>.note} why it matters. */
@ApplicationScoped
class QueueWords {
    private final PageContexts contexts;

    @Inject
    QueueWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * A queue; empty where nothing waits in it.
     *
     * @param path where it is listed, below the desk
     * @param note what stands in its note
     */
    Optional<DeskHomeView.Task> queue(String name, String icon, long count, String path, Object... note) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new DeskHomeView.Task(
                        icon,
                        text("desk.task." + name, count),
                        text("desk.task." + name + ".note", note),
                        home() + path));
    }

    String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }

    /** A day in words; empty where there is none. */
    String day(@Nullable Instant moment) {
        return moment == null ? "" : formats().date(moment.atZone(Formats.ZONE).toLocalDate());
    }

    String moment(Instant at) {
        return formats().dateTime(at);
    }

    /** The path with which the pages of the desk begin. */
    String home() {
        return "/" + contexts.language().tag() + "/desk";
    }

    private Formats formats() {
        return Formats.of(contexts.language());
    }
}
