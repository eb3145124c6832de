package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** The messages of the open association: read by everybody while they stand, kept by its editors. It asks no permission. */
@ApplicationScoped
@Transactional
public class KeepNews {
    private final NewsItems items;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepNews(NewsItems items, AuditTrail audit, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    public List<NewsItem> all() {
        return items.all();
    }

    /** Those that stand today, the newest first. */
    public List<NewsItem> today() {
        return items.on(day());
    }

    /** The day that it is. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** The one with this id. */
    public Optional<NewsItem> find(UUID id) {
        return items.find(id);
    }

    /** Adds one, which readers see. */
    public UUID add(LocalDate from, @Nullable LocalDate until, Map<String, NewsItem.Text> texts) {
        UUID id = Uuid7.at(clock.instant());
        publish(id, from, until, texts);
        return id;
    }

    /** Readers see it as it is said here: the one with this id, or another one under it. */
    void publish(UUID id, LocalDate from, @Nullable LocalDate until, Map<String, NewsItem.Text> texts) {
        Instant now = clock.instant();
        Optional<NewsItem> before = items.hold(id);
        NewsItem item = before.orElseGet(() -> NewsItem.begin(id, now));
        item.publish(from, until, texts, now);
        if (before.isEmpty()) {
            items.add(item);
        }
        audit.record(before.isPresent() ? "news.change" : "news.add", "news", id);
    }

    /**
     * Takes it away.
     *
     * @throws Refusal not found
     */
    public void remove(UUID id) {
        items.remove(items.hold(id).orElseThrow(Refusal::notFound));
        audit.record("news.remove", "news", id);
    }
}
