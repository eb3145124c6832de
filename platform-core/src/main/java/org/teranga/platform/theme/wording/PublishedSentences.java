package org.teranga.platform.theme.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.i18n.Translation;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.theme.folder.Theme;

/**
 * The corrections of the platform's sentences that count, laid over the messages of every theme and under what an association says in its
 * own words; and which sentences were read. Kept in memory: a node asks every two seconds at most whether anything has changed, and what it
 * holds is as large as the platform's texts, however many associations there are.
 */
@ApplicationScoped
public class PublishedSentences {
    private static final Logger LOG = System.getLogger(PublishedSentences.class.getName());
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    /** Somebody who reads marks one sentence after the other; other nodes need not follow each step. */
    private static final long READINGS_NANOS = Duration.ofSeconds(10).toNanos();

    private final SystemDatabase database;
    private final Instance<FurtherSentences> further;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Held held = Held.NOTHING;

    @Inject
    PublishedSentences(SystemDatabase database, @Any Instance<FurtherSentences> further) {
        this.database = database;
        this.further = further;
    }

    /** The theme as it ships, with the corrections that count. */
    public Theme over(Theme shipped) {
        return held().over(shipped);
    }

    /** Which sentences of a theme nobody has read, of a language that we drafted; none of any other. */
    public UnreadSentences unread(Theme shipped, Language language) {
        if (!Languages.DRAFTED.contains(language)) {
            return UnreadSentences.NONE;
        }
        Held now = held();
        return now.unread.computeIfAbsent(
                shipped.name() + ' ' + language.tag(),
                any -> unread(now, now.over(shipped).messages(), language.tag()));
    }

    /** The corrections of names that count, by their keys; a language says nothing where it is as it ships. */
    public Map<String, String> names(String language) {
        List<Counting> counting = held().counting.stream()
                .filter(one -> one.language.equals(language))
                .toList();
        Map<String, String> names = new HashMap<>();
        for (FurtherSentences some : counting.isEmpty() ? List.<FurtherSentences>of() : further) {
            if (some.areNames()) {
                Map<String, String> french = some.in(Languages.FRENCH.tag());
                Map<String, String> own = some.in(language);
                counting.stream()
                        .filter(one -> french.containsKey(one.sentence))
                        .filter(one -> isOf(one, french.getOrDefault(one.sentence, ""), own))
                        .forEach(one -> names.put(one.sentence, one.text));
            }
        }
        return Map.copyOf(names);
    }

    /** Whether what was corrected is what ships; a name that the language has not ships in French. */
    private static boolean isOf(Counting one, String french, Map<String, String> own) {
        String shipped = own.getOrDefault(one.sentence, french);
        return Translation.mark(one.language, one.sentence, french, shipped).equals(one.original);
    }

    private UnreadSentences unread(Held now, Messages messages, String tag) {
        Map<String, String> french = new HashMap<>(messages.patterns(Languages.FRENCH.tag()));
        Map<String, String> texts = new HashMap<>(messages.patterns(tag));
        for (FurtherSentences some : further) {
            if (!some.areNames()) {
                french.putAll(some.in(Languages.FRENCH.tag()));
                texts.putAll(some.in(tag));
            }
        }
        Set<String> unread = new HashSet<>();
        texts.forEach((key, text) -> {
            if (!now.read.contains(Translation.mark(tag, key, french.getOrDefault(key, ""), text))) {
                unread.add(key);
            }
        });
        return new UnreadSentences(false, unread);
    }

    /** This node has just changed something. */
    public void forget() {
        held = held.forgotten();
    }

    private Held held() {
        Held known = held;
        if (known.fresh(System.nanoTime()) || known != Held.NOTHING && asking.isLocked()) {
            return known;
        }
        asking.lock();
        try {
            known = held;
            if (!known.fresh(System.nanoTime())) {
                Held now = asked(known);
                if (held == known) { // nothing was changed here meanwhile
                    held = now;
                }
                return now;
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    /** Sentences as they were are worth more than no page; what follows asks again. */
    private Held asked(Held known) {
        try {
            return read(known);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the corrections of sentences cannot be read", away);
            return known.kept(System.nanoTime());
        }
    }

    private Held read(Held known) {
        long now = System.nanoTime();
        Tick tick = database.sql("select published, read from platform.sentence_tick")
                .one(Tick.class);
        boolean published = known.tick.published != tick.published;
        boolean read = known.tick.read != tick.read && (known.forgotten || now - known.readNanos >= READINGS_NANOS);
        if (!published && !read && known.readNanos != 0) {
            return known.kept(now);
        }
        List<Counting> counting = !published
                ? known.counting
                : database.sql("select language, sentence, original, text from platform.sentence_correction"
                                + " where state = 'published'")
                        .list(Counting.class);
        boolean reads = read || known.readNanos == 0;
        Set<String> marks = !reads
                ? known.read
                : Set.copyOf(database.sql("select mark from platform.sentence_reading where counts")
                        .list(String.class));
        Tick seen = new Tick(tick.published, reads ? tick.read : known.tick.read);
        return new Held(
                        seen,
                        counting,
                        marks,
                        published ? new ConcurrentHashMap<>() : known.themes,
                        new ConcurrentHashMap<>())
                .at(now, reads ? now : known.readNanos, false);
    }

    private record Tick(long published, long read) {}

    /** A correction that counts as long as what ships is what was corrected. */
    private record Counting(String language, String sentence, String original, String text) {}

    /** What a node knows at a moment. */
    private static final class Held {
        static final Held NOTHING =
                new Held(new Tick(-1, -1), List.of(), Set.of(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

        private final Tick tick;
        private final List<Counting> counting;
        private final Set<String> read;
        private final Map<String, Theme> themes;
        private final Map<String, UnreadSentences> unread;
        private long askedNanos;
        private long readNanos;
        private boolean forgotten = true;

        Held(
                Tick tick,
                List<Counting> counting,
                Set<String> read,
                Map<String, Theme> themes,
                Map<String, UnreadSentences> unread) {
            this.tick = tick;
            this.counting = counting;
            this.read = read;
            this.themes = themes;
            this.unread = unread;
        }

        private Held at(long asked, long reading, boolean old) {
            askedNanos = asked;
            readNanos = reading;
            forgotten = old;
            return this;
        }

        private Held same() {
            return new Held(tick, counting, read, themes, unread);
        }

        Held kept(long now) {
            return same().at(now, readNanos, false);
        }

        Held forgotten() {
            return same().at(askedNanos, readNanos, true);
        }

        boolean fresh(long now) {
            return !forgotten && now - askedNanos < FRESH_NANOS;
        }

        Theme over(Theme shipped) {
            return counting.isEmpty() ? shipped : themes.computeIfAbsent(shipped.name(), any -> made(shipped));
        }

        private Theme made(Theme shipped) {
            Messages messages = shipped.messages();
            Map<String, Map<String, String>> words = new HashMap<>();
            for (Counting one : counting) {
                String french =
                        messages.pattern(Languages.FRENCH.tag(), one.sentence).orElse("");
                messages.pattern(one.language, one.sentence)
                        .filter(text -> Translation.mark(one.language, one.sentence, french, text)
                                .equals(one.original))
                        .ifPresent(text -> words.computeIfAbsent(one.language, any -> new HashMap<>())
                                .put(one.sentence, one.text));
            }
            return words.isEmpty() ? shipped : shipped.saying(messages.under(words));
        }
    }
}
